import {describeAllowed, type Options} from '../model/option.ts'
import type {ListedRule, Rule} from '../model/rule.ts'

/** What stands between the part of a page that is written by the program and the part that is written by hand. */
export const pageMark = '<!-- above: written by `npm run pages` -->'

/** The headings of every page, in order. */
export const headings = ['Why', 'Examples', 'What it does not see'] as const

const tableStart = '<!-- rules -->'
const tableEnd = '<!-- /rules -->'

/** The head of a rule's page: what it finds, where it looks, its severity, its options. */
export function toHead({rule, recommended}: ListedRule): string {
  return [...toSummary(rule, ` · Recommended: ${recommended}`), ...toOptionTable(rule.options), pageMark].join('\n')
}

/** What is known of a rule of a plugin, which has no page. */
export function toPluginPage(rule: Rule): string {
  return [...toSummary(rule, ''), ...toOptionTable(rule.options)].join('\n')
}

/** A page with the head that its rule gives it; a page that is not there yet gets its headings. */
export function withHead(listed: ListedRule, page: string): string {
  const at = page.indexOf(pageMark)
  const body =
    at < 0 ? `\n\n${headings.map((heading) => `## ${heading}\n`).join('\n')}` : page.slice(at + pageMark.length)
  return toHead(listed) + body
}

/** A text with the table of all rules, each linked to its page, between the two comments that keep its place. */
export function withTable(rules: readonly ListedRule[], text: string): string {
  const [start, end] = [text.indexOf(tableStart), text.indexOf(tableEnd)]
  if (start < 0 || end < start) return text
  const table = toTable(rules, (id) => `[${id}](rules/${id}.md)`)
  return `${text.slice(0, start)}${tableStart}\n\n${table}\n${text.slice(end)}`
}

/** The table of all rules, for the terminal and the README. */
export function toTable(rules: readonly ListedRule[], toName = (id: string) => id): string {
  const rows = rules.map(({rule, recommended, strict}) => [toName(rule.id), recommended, strict, rule.about])
  return `${toMarkdownTable(['Rule', 'Recommended', 'Strict', 'Finds'], rows).join('\n')}\n`
}

function toSummary({id, about, scope}: Rule, more: string): string[] {
  const looksAt = scope === 'archive' ? 'the archive' : 'one article'
  return [`# ${id}`, '', `${about}.`, '', `Looks at: ${looksAt}${more}`, '']
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
