import {findPhrase, type Token, toPhrase} from './phrases.ts'

const says =
  'say|says|said|saying|report|reports|reported|tell|tells|told|write|writes|wrote|find|finds|found|note|notes|noted|add|added|argue|argues|argued|claim|claims|claimed|warn|warned|tweeted|announced|testified|estimates|estimated|acknowledged'
const documents = 'report|reports|study|studies|survey|surveys|poll|polls|research|story|article|analysis|account'
const made =
  'reported|published|released|commissioned|conducted|obtained|issued|compiled|written|quoted|cited|carried|led|posted'

/** Words that lay a claim to a name, wherever they stand in a sentence. */
const attributions = [
  'according to ~* ^',
  'citing|quoting|told|tells|tell ~? ^',
  `${made} ~* by|in|from|on ~* ^`,
  'interview|statement|speech with|by|from|to ~* ^'
].map(toPhrase)

const work = toPhrase(`^ ~? ${documents}`)
const speaking = toPhrase(`^ also|later|first|recently|once|has|have|had? ${says}`)
const answers = toPhrase(`by|from|in|of|at|for|with|${made} ~* ^`)
const prepositions = new Set(['of', 'to', 'with', 'in', 'on', 'near', 'about', 'against', 'behind'])
/** What may stand for a name that was said before, in English, French, German and Spanish. */
const pronouns = new Set([
  ...'he she they it i we you who one this that those these him her them himself herself themselves'.split(' '),
  ...'il elle ils elles on je nous vous lui er sie es ich wir dieser diese él ella ellos ellas yo nosotros'.split(' ')
])

/** Words that begin a sentence with a capital and name nobody. */
const openers = new Set([
  ...'he she it they we i you who some many others people one this that these those there what here'.split(' '),
  ...'critics experts analysts researchers scientists sources insiders observers pundits officials'.split(' '),
  ...'the a an his her its their our my all both no early earlier later recent new other further more most'.split(' '),
  ...'after before when while as but and or if since although though because so yet then now still even'.split(' '),
  ...'in on at by for with from of to about despite following according amid like also first last once'.split(' '),
  ...'multiple several various numerous two three public national exit medical official local media news'.split(' ')
])

/** Words that point back to what was named before. */
const definite = /^(?:the|this|that|these|those|his|her|its|their|my|our|your|same|whose|such|no|both)$|(?<!^it)'s?$/u

/** How many words back a name can begin. */
const longestName = 8

/** Whether a text is a word that stands for a name, and tells nobody who is meant. */
export function isPronoun(text: string): boolean {
  return pronouns.has(text.toLowerCase())
}

/** Whether a sentence lays what it says to somebody or something that it names: "Miller said", "according to the Courier". */
export function namesSource(sentence: readonly Token[]): boolean {
  return sentence.some((_, at) => isSpeaker(sentence, at) || isAttribution(sentence, at))
}

/** Whether a name that answers for what stands before follows at a place: "by Ostra Radio", "published in the Courier". */
export function namesAuthor(sentence: readonly Token[], at: number): boolean {
  return findPhrase([answers], sentence, at) > 0
}

/** Whether a noun phrase is one that the reader knows, or carries a name: "the report", "the state polls", "Miller's study". */
export function isDefinite(sentence: readonly Token[], at: number, length: number): boolean {
  if (sentence.slice(at, at + length).some(({word}) => definite.test(word))) return true
  const [first, before, further] = [sentence[at], sentence[at - 1], sentence[at - 2]]
  if (first === undefined || before === undefined || first.apart) return false
  if (definite.test(before.word) || (before.capital && at > 1)) return true
  return further !== undefined && !before.apart && further.word !== 'that' && definite.test(further.word)
}

/** The first word of a sentence is capitalised whatever it is: "A new study" has no name. */
function isAttribution(sentence: readonly Token[], at: number): boolean {
  if (findPhrase(attributions, sentence, at) > 0) return true
  return findPhrase([work], sentence, at) > 0 && (at > 0 || sentence[1]?.capital === true)
}

/** A name that something is done by, not one that a preposition ties to others: "people close to Miller said". */
function isSpeaker(sentence: readonly Token[], at: number): boolean {
  if (findPhrase([speaking], sentence, at) === 0) return false
  let first = at
  while (first > Math.max(0, at - longestName) && sentence[first]?.apart === false && sentence[first - 1]?.capital)
    first--
  const [name, before] = [sentence[first], sentence[first - 1]]
  if (first === 0 && at === 0 && name && openers.has(name.word.replace(/'.*$/u, ''))) return false
  return name?.apart === true || before === undefined || !prepositions.has(before.word)
}
