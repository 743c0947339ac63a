import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {toEntry} from './compare.ts'
import {toPlain} from './examine.ts'
import {throughContents} from './jobs.ts'
import {type Entry, toCorpus} from './match/corpus.ts'
import {recurring} from './match/recurrence.ts'
import {type TemplateOf, toTemplateOf} from './match/template.ts'
import type {Analysis, Boilerplate, Document} from './model/document.ts'
import type {Contents} from './model/record.ts'
import {toTemplates} from './model/templates.ts'
import {holdsRecords} from './read/kind.ts'
import {readTargets, readTexts} from './read-articles.ts'
import {type Reading, type TextRequest, toUnread, type Unread} from './readings.ts'
import {toArticleKey, toReportName} from './records.ts'
import {type FilesRequest, type Survey, survey} from './survey.ts'
import {toGaps} from './text/gaps.ts'
import {trimSpan} from './text/span.ts'

/**
 * Reads and analyses the files that patterns come to, in the order of their paths. They are read once to learn what their
 * outlets print again and again, and once more, one by one, to be shown with it.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function* inspectFiles(request: FilesRequest): AsyncGenerator<Reading | Unread> {
  const found = await survey(request)
  yield* toUnread(found.unreadable, found.headers.faulty)
  yield* throughContents((contents) => inspectAll(found, contents))
}

async function* inspectAll(found: Survey, contents: Contents): AsyncGenerator<Reading | Unread> {
  const templateOf = await learnTemplates(found, contents)
  for await (const one of readTargets(found, contents))
    yield toNamed(one.kind === 'reading' && templateOf ? {...one, document: withTemplate(one, templateOf)} : one)
}

/** Reads and analyses one text, or the articles in it. */
export async function* inspectText(request: TextRequest): AsyncGenerator<Reading | Unread> {
  for await (const one of readTexts(request)) yield toNamed(one)
}

/** An article by the name that it goes by in reports. */
function toNamed(one: Reading | Unread): Reading | Unread {
  return one.kind === 'reading' ? {...one, filePath: toReportName(one.filePath, one.document.record)} : one
}

/** What recurs in the files of a run; nothing where they are too few. */
async function learnTemplates(found: Survey, contents: Contents): Promise<TemplateOf | undefined> {
  if (found.targets.length < recurring && !found.targets.some(({path}) => holdsRecords(path))) return undefined
  const prints = openPrints()
  const entries: Entry[] = []
  for await (const one of readTargets(found, contents)) {
    if (one.kind !== 'reading') continue
    addUtf8(prints, Buffer.from(one.document.text))
    entries.push(toEntry(toName(one), toPlain(one.document.header)))
  }
  return toTemplateOf(toCorpus(entries, [closePrints(prints)]))
}

/** The articles of several archives are told apart by the roots of these. */
function toName({settings, document}: Reading): string {
  const record = document.record === undefined ? undefined : encodeURIComponent(document.record)
  return toArticleKey(`${settings.root}/${document.path}`, record)
}

function withTemplate(reading: Reading, templateOf: TemplateOf): Document {
  const {document} = reading
  const {path, record, header, isDeclared, analysis} = document
  let boilerplate: readonly Boilerplate[] | undefined
  const known: Analysis = {
    get blocks() {
      return analysis.blocks
    },
    get quotes() {
      return analysis.quotes
    },
    get boilerplate() {
      boilerplate ??= addTemplate(document, templateOf(toName(reading), document.text))
      return boilerplate
    },
    get repeats() {
      return analysis.repeats
    },
    get credits() {
      return analysis.credits
    },
    get hearsay() {
      return analysis.hearsay
    }
  }
  return {
    path,
    ...(record === undefined ? {} : {record}),
    get text() {
      return document.text
    },
    header,
    ...(isDeclared === undefined ? {} : {isDeclared}),
    analysis: known
  }
}

/** What recurs is certain: of what was suspected there, the rest stays. */
function addTemplate(document: Document, recurrences: ReturnType<TemplateOf>): readonly Boilerplate[] {
  const {text, analysis} = document
  const templates = toTemplates(document, recurrences)
  if (templates.length === 0) return analysis.boilerplate
  const toRest = toGaps(templates)
  const rest = analysis.boilerplate.flatMap((stretch) =>
    toRest(stretch)
      .map((gap) => ({...stretch, ...trimSpan(text, gap)}))
      .filter(({start, end}) => start < end)
  )
  const learned = templates.map(({start, end, category, certainty, articles}) => {
    return {start, end, category, certainty, articles}
  })
  return [...rest, ...learned].sort((left, right) => left.start - right.start)
}
