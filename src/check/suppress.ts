import type {LintMessage} from '../model/result.ts'
import {toLineStarts} from '../text/lines.ts'
import {printableLine} from '../text/printable.ts'
import type {Span} from '../text/span.ts'
import type {Directive} from './directives.ts'
import {toSpan} from './identity.ts'

/** Messages told apart, and which rules each directive has silenced; `*` where it names none. */
export type Silenced = {
  readonly messages: readonly LintMessage[]
  readonly suppressed: readonly LintMessage[]
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>
}

/** Takes out what the directives of a raw file say is not to be reported. What is no finding of a rule stays. */
export function silence(source: string, directives: readonly Directive[], all: readonly LintMessage[]): Silenced {
  const starts = toLineStarts(source)
  const used = new Map<Directive, Set<string>>()
  const kept: LintMessage[] = []
  const suppressed: LintMessage[] = []
  const find = toFinder(starts, directives)
  const placed = all.map((message) => ({message, at: toSpan(starts, message).start}))
  placed.sort((left, right) => left.at - right.at)
  for (const {message, at} of placed) {
    const directive = message.ruleId === null || message.fatal ? undefined : find(message.ruleId, at, message.line)
    if (directive === undefined) kept.push(message)
    else {
      const suppressions = [{kind: 'directive', justification: printableLine(directive.reason)} as const]
      suppressed.push({...message, suppressions})
      const name = directive.rules.length === 0 ? '*' : (message.ruleId ?? '')
      used.set(directive, (used.get(directive) ?? new Set()).add(name))
    }
  }
  return {messages: kept, suppressed, used}
}

type Find = (rule: string, at: number, line: number) => Directive | undefined

/** Finds the directive that holds for a rule at a place; the places must be asked for in their order. */
function toFinder(starts: readonly number[], directives: readonly Directive[]): Find {
  const lines = toLines(starts, directives)
  const open = directives.filter(({kind}) => kind === 'disable' || kind === 'enable')
  const nexts = toBlocks(directives)
  const state = toState()
  let [passed, block] = [0, 0]
  return (rule, at, line) => {
    for (let next = open[passed]; next && next.end <= at; next = open[++passed]) state.add(next)
    while (block < nexts.length && (nexts[block]?.end ?? 0) <= at) block++
    const here = nexts[block]
    const inBlock = here && here.start <= at ? here.names : undefined
    return pick(lines.get(line), rule) ?? pick(inBlock, rule) ?? state.find(rule)
  }
}

type Names = Map<string, Directive>

function pick(names: Names | undefined, rule: string): Directive | undefined {
  return names?.get(rule) ?? names?.get('*')
}

function add(names: Names, directive: Directive): void {
  for (const rule of directive.rules.length === 0 ? ['*'] : directive.rules) names.set(rule, directive)
}

function toLines(starts: readonly number[], directives: readonly Directive[]): ReadonlyMap<number, Names> {
  const lines = new Map<number, Names>()
  let line = 0
  for (const directive of directives) {
    if (directive.kind !== 'line') continue
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= directive.start) line++
    const names: Names = lines.get(line + 1) ?? new Map()
    lines.set(line + 1, names)
    add(names, directive)
  }
  return lines
}

/** Blocks do not overlap: one ends before the next directive, or is shared with it. */
function toBlocks(directives: readonly Directive[]): readonly (Span & {readonly names: Names})[] {
  const blocks: (Span & {readonly names: Names})[] = []
  for (const directive of directives) {
    if (directive.kind !== 'next') continue
    const {start, end} = directive.block
    const last = blocks.at(-1)
    const names: Names = last?.start === start ? last.names : new Map()
    if (last?.names !== names) blocks.push({start, end, names})
    add(names, directive)
  }
  return blocks
}

/** What is off after the directives so far: all rules but some, and some by name. */
function toState() {
  let everything: Directive | undefined
  const off: Names = new Map()
  const on = new Set<string>()
  return {
    add(directive: Directive): void {
      const isOff = directive.kind === 'disable'
      if (directive.rules.length === 0) {
        everything = isOff ? directive : undefined
        if (!isOff) off.clear()
        on.clear()
      }
      for (const rule of directive.rules) {
        if (isOff) off.set(rule, directive)
        else off.delete(rule)
        if (isOff) on.delete(rule)
        else on.add(rule)
      }
    },
    find: (rule: string): Directive | undefined => off.get(rule) ?? (on.has(rule) ? undefined : everything)
  }
}
