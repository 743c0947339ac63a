/** Whether a text is a word that stands for a name, and tells nobody who is meant. */
export function isPronoun(text: string): boolean {
  return pronouns.has(text.toLowerCase())
}

/** What may stand for a name that was said before, in English, French, German and Spanish. */
const pronouns = new Set([
  ...'he she they it i we you who one this that those these him her them himself herself themselves'.split(' '),
  ...'il elle ils elles on je nous vous lui er sie es ich wir dieser diese él ella ellos ellas yo nosotros'.split(' ')
])
