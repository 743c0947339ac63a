import {canHoldComments, type Directive, directiveWords, findDirectives} from './check/directives.ts'
import {toPlacer} from './check/place.ts'
import {silence} from './check/suppress.ts'
import type {LintMessage} from './model/result.ts'
import type {Catalogue} from './model/settings.ts'
import {quoted} from './text/printable.ts'
import {suggest} from './text/suggest.ts'

/** What holding findings against the directives of their file needs beside them. */
export type DirectiveSetting = {
  readonly filePath: string
  readonly catalogue: Catalogue
  /** Whether a directive that silences nothing is a finding. */
  readonly reportUnused: boolean
  /** Whether the run would have found what a rule finds here. */
  isJudged(rule: string): boolean
  read(): string | undefined
}

/** Messages that are reported, and those that a directive silences. */
export type Told = {readonly messages: readonly LintMessage[]; readonly suppressed: readonly LintMessage[]}

/** Obeys the directives in the comments of a file. One that cannot be understood is a finding of its own. */
export async function obeyDirectives(all: readonly LintMessage[], setting: DirectiveSetting): Promise<Told> {
  const source = canHoldComments(setting.filePath) ? setting.read() : undefined
  const directives = source === undefined ? [] : findDirectives(setting.filePath, source)
  if (source === undefined || directives.length === 0) return {messages: all, suppressed: []}
  const {messages, suppressed, used} = silence(source, directives, all)
  const placer = toPlacer({text: source, origin: {kind: 'identity'}})
  const complaints: LintMessage[] = []
  for (const directive of directives) {
    const unused = setting.reportUnused ? findUnused(directive, used.get(directive), setting) : []
    for (const message of [...(await findUnknown(directive, setting.catalogue)), ...unused])
      complaints.push({ruleId: null, severity: 2, message, ...placer.toRegion(directive)})
  }
  return {messages: [...messages, ...complaints], suppressed}
}

/** The rules of plugins, which have a slash in their names, are not in the list. */
async function findUnknown({kind, word, rules}: Directive, catalogue: Catalogue): Promise<readonly string[]> {
  if (kind === 'unknown') {
    const found = `Found the unknown directive ${quoted(word)}`
    return [`${found}, expected ${directiveWords.join(', ')}${await suggest(word, directiveWords)}`]
  }
  const ids = catalogue.map(({rule}) => rule.id)
  const unknown = rules.filter((rule) => !ids.includes(rule) && !rule.includes('/'))
  return Promise.all(unknown.map((rule) => describeUnknown(rule, ids)))
}

async function describeUnknown(rule: string, ids: readonly string[]): Promise<string> {
  const found = `Found the unknown rule ${quoted(rule)} in a directive`
  return `${found}, expected one that \`provlint explain\` lists${await suggest(rule, ids)}`
}

function findUnused(
  {kind, rules}: Directive,
  used: ReadonlySet<string> = new Set(),
  {isJudged}: DirectiveSetting
): readonly string[] {
  if (kind === 'unknown' || kind === 'enable') return []
  if (rules.length === 0) return used.has('*') ? [] : ['Unused directive: there is nothing to disable here']
  return rules
    .filter((rule) => !used.has(rule) && isJudged(rule))
    .map((rule) => `Unused directive: there is nothing of ${quoted(rule)} to disable here`)
}
