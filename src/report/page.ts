import {describeAllowed, type Options} from '../model/option.ts'
import type {ListedRule} from '../model/rule.ts'

/** What stands between the part of a page that is written by the program and the part that is written by hand. */
export const pageMark = '<!-- above: written by `npm run pages` -->'

/** The head of a rule's page: what it finds, where it looks, its severity, its options. */
export function toHead({rule, recommended, strict}: ListedRule): string {
  const looksAt = rule.scope === 'archive' ? 'the archive' : 'one article'
  return [
    `# ${rule.id}`,
    '',
    `${rule.about}.`,
    '',
    `Looks at: ${looksAt} · Recommended: ${recommended} · Strict: ${strict}`,
    '',
    ...toOptionTable(rule.options),
    pageMark
  ].join('\n')
}

/** The table of all rules, for the terminal and the README. */
export function toTable(rules: readonly ListedRule[]): string {
  const rows = rules.map(({rule, recommended, strict}) => [rule.id, recommended, strict, rule.about])
  return `${toMarkdownTable(['Rule', 'Recommended', 'Strict', 'Finds'], rows).join('\n')}\n`
}

function toOptionTable(options: Options): string[] {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    option.about,
    `\`${JSON.stringify(option.default)}\``,
    describeAllowed(option)
  ])
  return rows.length === 0 ? [] : [...toMarkdownTable(['Option', 'Meaning', 'Default', 'Allowed'], rows), '']
}

function toMarkdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)))
  const toRow = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [toRow(head), toRow(widths.map((width) => '-'.repeat(width))), ...rows.map(toRow)]
}
