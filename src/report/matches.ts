import type {MatchedPlace, Matches} from '../model/matches.ts'
import {toInside} from '../text/inside.ts'
import {printable} from '../text/printable.ts'
import {toJson} from './json.ts'

/** Matches as JSON Lines: classes, pairs of classes, passages. Spans are UTF-16 units of the article's text. */
export function* toMatchRecords({classes, pairs, passages}: Matches, cwd: string): Generator<string> {
  for (const [index, {members}] of classes.entries()) {
    yield `${toJson({class: index, members: members.map((member) => toPlaceRecord(member, cwd))})}\n`
  }
  for (const {classes: pair, resemblance} of pairs) yield `${toJson({pair, resemblance})}\n`
  for (const {words, places} of passages) {
    yield `${toJson({passage: places.map((place) => toPlaceRecord(place, cwd)), words})}\n`
  }
}

/** Matches for a person: what is shared, how often, and where. */
export function* toMatchView({classes, pairs, passages}: Matches, cwd: string): Generator<string> {
  for (const {members} of classes.filter((group) => group.members.length > 1)) {
    yield `${members.length} equal paragraphs: ${members[0]?.excerpt}\n${listPlaces(members, cwd)}\n`
  }
  for (const {classes: pair, resemblance} of pairs) {
    const [left, right] = pair.map((index) => classes[index]?.members[0])
    if (!left || !right) continue
    yield `near duplicates, resemblance ${resemblance.toFixed(2)}: ${left.excerpt}\n${listPlaces([left, right], cwd)}\n`
  }
  for (const {words, places} of passages) {
    yield `${words} words shared by ${places.length} places: ${places[0]?.excerpt}\n${listPlaces(places, cwd)}\n`
  }
}

/** No more places than a person would look at. */
const mostListed = 10

function listPlaces(places: readonly MatchedPlace[], cwd: string): string {
  const shown = places
    .slice(0, mostListed)
    .map((place) => `  ${printable(toInside(cwd, place.filePath))}:${place.line}\n`)
  return places.length > mostListed ? `${shown.join('')}  and ${places.length - mostListed} more\n` : shown.join('')
}

function toPlaceRecord(place: MatchedPlace, cwd: string) {
  const {record, start, end, line} = place
  return {path: toInside(cwd, place.filePath), ...(record === undefined ? {} : {record}), start, end, line}
}
