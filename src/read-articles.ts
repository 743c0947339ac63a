import {loadArticle, loadReaders} from './articles.ts'
import {type Configuration, toConfiguration} from './configure/configure.ts'
import type {Job} from './examine.ts'
import type {Headers} from './headers.ts'
import {throughContents, toPortions} from './jobs.ts'
import type {Contents} from './model/record.ts'
import type {Target} from './read/find.ts'
import {holdsRecords} from './read/kind.ts'
import {decode, load, toLoader} from './read/load.ts'
import {
  type Reader,
  type Reading,
  settleText,
  type TextRequest,
  toIgnored,
  toReader,
  toUnread,
  type Unread
} from './readings.ts'
import {toReportName} from './records.ts'
import {type FilesRequest, type Survey, survey} from './survey.ts'

/**
 * Reads and analyses the files that patterns come to, in the order of their paths, each into the memory of the one before it:
 * what is read holds until the next is asked for. What is read again lies in `contents`.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function* readFiles(request: FilesRequest, contents: Contents): AsyncGenerator<Reading | Unread> {
  const found = await survey(request)
  yield* toUnread(found.unreadable, found.headers.faulty)
  yield* readTargets(found, contents, true, toLoader())
}

/** Reads and analyses the files of a run, one by one, and those of many articles article by article. */
export async function* readTargets(
  {targets, headers}: Pick<Survey, 'targets' | 'headers'>,
  contents: Contents,
  isAgain = false,
  loadNext = load
): AsyncGenerator<Reading | Unread> {
  const read = toReader()
  for (const target of targets) {
    const {path, settings, ignored} = target
    if (ignored) yield toIgnored(settings, path)
    else if (holdsRecords(path)) yield* readMany(target, headers, read, {contents, isAgain})
    else yield read(path, loadNext(path), settings, headers.headerOf(target))
  }
}

/** Reads the articles of a file of many. */
export async function* readMany(
  {path, settings}: Pick<Target, 'path' | 'settings'>,
  headers: Pick<Headers, 'headerOf'>,
  read: Reader,
  apart: {readonly contents: Contents; readonly isAgain: boolean}
): AsyncGenerator<Reading | Unread> {
  const header = headers.headerOf({path, settings})
  const {fields} = settings.archive
  const whole: Job = {filePath: path, header, isAsked: true, stamp: '', ...(fields === undefined ? {} : {fields})}
  await loadReaders([path])
  for await (const portion of toPortions([whole], apart))
    for (const {at} of portion) {
      const one = await read(path, loadArticle(path, at), settings, header)
      if (at === undefined) yield one
      else if (one.kind === 'reading') yield withPlace(one, at)
      else yield {...one, filePath: toReportName(path, at.record)}
    }
}

function withPlace(reading: Reading, {bytes: _, ...at}: NonNullable<Job['at']>): Reading {
  const {notice, line} = at
  const complaints = notice === undefined ? reading.complaints : [{message: notice, line}, ...reading.complaints]
  return {...reading, complaints, at}
}

/** Reads and analyses a text, or the articles in it; it has the settings of the folder that its name lies in. */
export async function* readTexts(
  request: TextRequest,
  configuration: Configuration = toConfiguration(request)
): AsyncGenerator<Reading | Unread> {
  const named = await settleText(request, configuration)
  if ('kind' in named) return yield named
  const {filePath: path, settings, header} = named
  if (!holdsRecords(path)) return yield toReader()(path, decode(request.bytes, path), settings, header)
  const target = {path, settings}
  yield* throughContents(
    (contents) => readMany(target, {headerOf: () => header}, toReader(), {contents, isAgain: false}),
    {given: new Map([[path, request.bytes]])}
  )
}

/** Reads and analyses one text. Of one that holds many articles none is the one that is meant. */
export async function readBytes(request: TextRequest): Promise<Reading | Unread> {
  const all: (Reading | Unread)[] = []
  for await (const one of readTexts(request)) {
    all.push(one)
    if (all.length > 1) break
  }
  const [first, second] = all
  if (first !== undefined && second === undefined) return first
  const trouble = `Not read: found ${first === undefined ? 'no article' : 'several articles'}, expected one`
  return {kind: 'trouble', filePath: first?.filePath ?? '', trouble, line: 1, column: 1}
}
