import {toPlainBlocks} from './analyze/blocks.ts'
import {addText, closePrints, openPrints} from './analyze/prints.ts'
import {toArticle} from './articles.ts'
import {toPlacer} from './check/place.ts'
import {type Entry, toCorpus} from './match/corpus.ts'
import {findDuplicates, type Member} from './match/near.ts'
import {findSharedPassages} from './match/shared.ts'
import type {Header} from './model/article.ts'
import type {MatchedPlace, Matches} from './model/matches.ts'
import {load} from './read/load.ts'
import {readText} from './read/text.ts'
import {readFiles, type Unread} from './readings.ts'
import type {FilesRequest} from './survey.ts'
import {excerpt} from './text/printable.ts'
import {toWorded} from './text/worded.ts'

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
export async function findMatches(request: MatchesRequest): Promise<Found> {
  const prints = openPrints()
  const entries: Entry[] = []
  const unread: Unread[] = []
  for await (const one of readFiles(request)) {
    if (one.kind === 'reading') {
      addText(prints, one.document.text, one.document.analysis.blocks)
      entries.push(toEntry(one.filePath, one.document.header))
    } else unread.push(one)
  }
  const corpus = toCorpus(entries, [closePrints(prints)])
  const read = (article: number) => readAgain(corpus.entries[article]?.path ?? '')
  const {classes, pairs} = findDuplicates(corpus, read, request.similarity)
  const passages = findSharedPassages(corpus, read)
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

/** The articles of a run are told apart by where their files lie. */
function toEntry(filePath: string, {outlet, published}: Header): Entry {
  return {
    path: filePath,
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}

function readAgain(filePath: string) {
  const loaded = load(filePath)
  if ('trouble' in loaded) return undefined
  const article = toArticle(filePath, loaded)
  if ('trouble' in article) return undefined
  const {text} = article
  return {text, blocks: toPlainBlocks(article).filter((block) => toWorded(text, [block]).table.count > 0)}
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
    const filePath = entries[number]?.path ?? ''
    const loaded = load(filePath)
    const read = 'trouble' in loaded ? loaded : toArticle(filePath, loaded)
    const article = 'trouble' in read ? readText(filePath, {text: ''}) : read
    const {text} = article
    const placer = toPlacer(article)
    for (const member of own) {
      const {start, end} = member
      const {line} = placer.toRegion({start, end})
      places.set(member, {filePath, start, end, line, excerpt: excerpt(text, {start, end})})
    }
  }
  return places
}
