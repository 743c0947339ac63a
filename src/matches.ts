import {toPlainBlocks} from './analyze/blocks.ts'
import {addText, closePrints, openPrints} from './analyze/prints.ts'
import {loadArticle, toArticle} from './articles.ts'
import {toPlacer} from './check/place.ts'
import {toEntry} from './compare.ts'
import {withContents} from './jobs.ts'
import {type Entry, toCorpus} from './match/corpus.ts'
import {toNames} from './match/exact.ts'
import {type Member, toDuplicateFinder} from './match/near.ts'
import {tellFinders} from './match/read.ts'
import {toPassageFinder} from './match/shared.ts'
import type {MatchedPlace, Matches} from './model/matches.ts'
import type {Contents} from './model/record.ts'
import {readText} from './read/text.ts'
import {readFiles} from './read-articles.ts'
import type {Unread} from './readings.ts'
import {toReportName, withRecord} from './records.ts'
import type {FilesRequest} from './survey.ts'
import {excerpt} from './text/printable.ts'

/** Which files to match, and from which resemblance on two blocks are near duplicates: 0.5 to 1. */
export type MatchesRequest = FilesRequest & {readonly similarity: number}

/** What was found, and the files that could not be read. */
export type Found = {readonly matches: Matches; readonly unread: readonly Unread[]}

/**
 * What the articles that patterns come to have in common. They are read once for the hashes of their words, and where these
 * are shared once more for the words themselves.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function findMatches(request: MatchesRequest): Promise<Found> {
  return withContents((contents) => findIn(request, contents))
}

async function findIn(request: MatchesRequest, contents: Contents): Promise<Found> {
  const prints = openPrints()
  const entries: Entry[] = []
  const unread: Unread[] = []
  for await (const one of readFiles(request, contents)) {
    if (one.kind === 'reading') {
      addText(prints, one.document.text, one.document.analysis.blocks)
      entries.push(toEntry(one.filePath, one.document.header, one.at))
    } else unread.push(one)
  }
  const corpus = toCorpus(entries, [closePrints(prints)])
  const read = (article: number) => readAgain(corpus.entries[article])
  const names = toNames()
  const [duplicates, shared] = [
    toDuplicateFinder(corpus, names, request.similarity),
    toPassageFinder(corpus, names.words)
  ]
  tellFinders(corpus, read, [duplicates, shared])
  const [{classes, pairs}, passages] = [duplicates.find(), shared.find()]
  const placeOf = locate(corpus.entries, [...classes.flat(), ...passages.flatMap(({places}) => places)])
  const toGroup = (members: readonly Member[]) => members.map((member) => placeOf.get(member) ?? nowhere)
  return {
    matches: {
      classes: classes.map((members) => ({members: toGroup(members)})),
      pairs,
      passages: passages.map(({words, places}) => ({words, places: toGroup(places)}))
    },
    unread
  }
}

function readAgain({path: filePath, at}: Entry = {path: ''}) {
  const loaded = loadArticle(filePath, at)
  if ('trouble' in loaded) return undefined
  const article = toArticle(filePath, loaded)
  if ('trouble' in article) return undefined
  return {text: article.text, blocks: toPlainBlocks(article)}
}

const nowhere: MatchedPlace = {filePath: '', start: 0, end: 0, line: 1, excerpt: ''}

/** Where members stand in their files; each file is read once. */
function locate(entries: readonly Entry[], members: readonly Member[]): ReadonlyMap<Member, MatchedPlace> {
  const byArticle = new Map<number, Member[]>()
  for (const member of members) {
    const others = byArticle.get(member.article)
    if (others) others.push(member)
    else byArticle.set(member.article, [member])
  }
  const places = new Map<Member, MatchedPlace>()
  for (const [number, own] of byArticle) {
    const {path: filePath, record, at}: Entry = entries[number] ?? {path: ''}
    const loaded = loadArticle(filePath, at)
    const read = 'trouble' in loaded ? loaded : toArticle(filePath, loaded)
    const article = 'trouble' in read ? readText(filePath, {text: ''}) : read
    const {text} = article
    const placer = toPlacer(article)
    for (const member of own) {
      const {start, end} = member
      const {line} = placer.toRegion({start, end})
      const named = withRecord({filePath: toReportName(filePath, record)}, record)
      places.set(member, {...named, start, end, line, excerpt: excerpt(text, {start, end})})
    }
  }
  return places
}
