import type {LintResult} from '../model/result.ts'
import {compareUnits} from '../text/order.ts'
import {printableLine} from '../text/printable.ts'

/** How many errors and warnings each rule and each outlet has, the most first: two tables as text. */
export function toStatistics(
  results: readonly LintResult[],
  outletOf: (filePath: string, record?: string) => string
): string {
  const rules = new Map<string, Counts>()
  const outlets = new Map<string, Counts>()
  for (const {filePath, messages} of results) {
    for (const {ruleId, severity, record} of messages) {
      count(rules, ruleId ?? 'no rule', severity)
      count(outlets, outletOf(filePath, record), severity)
    }
  }
  return [...toTable('Rule', rules), ...toTable('Outlet', outlets)].join('')
}

type Counts = {readonly errors: number; readonly warnings: number}

function count(counts: Map<string, Counts>, name: string, severity: 1 | 2): void {
  const {errors, warnings} = counts.get(name) ?? {errors: 0, warnings: 0}
  counts.set(name, severity === 2 ? {errors: errors + 1, warnings} : {errors, warnings: warnings + 1})
}

function toTable(head: string, counts: ReadonlyMap<string, Counts>): readonly string[] {
  const rows = [...counts].map(([name, {errors, warnings}]) => ({name: printableLine(name), errors, warnings}))
  const width = Math.max(head.length, ...rows.map(({name}) => name.length))
  const toRow = (name: string, ...cells: readonly (number | string)[]) =>
    `provlint: ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`
  return [
    toRow(head, 'Errors', 'Warnings'),
    ...rows.sort(byCount).map((one) => toRow(one.name, one.errors, one.warnings))
  ]
}

function byCount(left: Counts & {name: string}, right: Counts & {name: string}): number {
  return right.errors + right.warnings - left.errors - left.warnings || compareUnits(left.name, right.name)
}
