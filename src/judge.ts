import {resolve} from 'node:path'
import type {Root} from 'nlcst'
import {loadReaders, toArticle} from './articles.ts'
import {check, type Verdict} from './check/check.ts'
import {type Setting, toMessage} from './check/message.ts'
import {toPlacer} from './check/place.ts'
import type {Archive} from './model/archive.ts'
import type {Block, Document} from './model/document.ts'
import type {Place} from './model/finding.ts'
import type {LintMessage, RelatedPlace} from './model/result.ts'
import type {Timing} from './model/timing.ts'
import type {Loaded} from './read/load.ts'
import type {Reading} from './readings.ts'
import {toReportName, withRecord} from './records.ts'

/** Reads a file, or one of the articles that it holds, as it is now. */
export type Load = (filePath: string, record?: string) => Loaded

/** What the document rules of its settings say of an article, or, given the archive around it, the archive rules. */
export async function judge(
  {filePath, article, document, settings}: Reading,
  load: Load,
  archive?: Archive,
  timing?: Timing
): Promise<readonly LintMessage[]> {
  const scope = archive === undefined ? 'document' : 'archive'
  const rules = settings.rules.filter(({rule}) => rule.scope === scope)
  const verdicts = await check(document, rules, {
    toTree,
    ...(archive === undefined ? {} : {archive}),
    ...(timing === undefined ? {} : {timing})
  })
  if (verdicts.length === 0) return []
  await loadReaders(verdicts.flatMap(toOthers))
  const setting: Setting = {
    filePath: toReportName(filePath, document.record),
    text: article.text,
    placer: toPlacer(article),
    elsewhere: (place) => toElsewhere(settings.root, place, load)
  }
  return verdicts.map((verdict) => withRecord(toMessage(verdict, setting), document.record))
}

/** The other articles that a verdict points to. */
function toOthers(verdict: Verdict): readonly string[] {
  return verdict.kind === 'finding' ? (verdict.finding.related ?? []).flatMap(({path}) => path ?? []) : []
}

const wholeFile = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** A place in another article of the archive, as that file is now. */
function toElsewhere(root: string, place: Place & {path: string}, load: Load): RelatedPlace {
  const {path, record, message, ...span} = place
  const filePath = resolve(root, path)
  const loaded = load(filePath, record)
  const article = 'trouble' in loaded ? loaded : toArticle(path, loaded)
  const region = 'trouble' in article ? wholeFile : toPlacer(article).toRegion(span)
  const said = message === undefined ? {} : {message}
  return withRecord({filePath: toReportName(filePath, record), ...region, ...said}, record)
}

/** The parser of trees is loaded when the first rule asks for one. */
async function toTree({text, header}: Document, blocks: Iterable<Block>): Promise<Root> {
  const tree = await import('./analyze/tree.ts')
  return tree.toTree(text, blocks, header.language?.value)
}
