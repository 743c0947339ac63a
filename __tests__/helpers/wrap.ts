/** A news story, one paragraph an entry. */
export const paragraphs = [
  'OSTRA, Tuesday – The dam above the town of Ostra gave way shortly after four in the morning, officials said, and sent a wave three metres high through the market square before anyone could be warned.',
  '“We heard a noise like a train, and then the water was in the kitchen,” said Mirela Vost, 54, who runs a bakery on Mill Street. “I have never been so afraid in my life.”',
  'Nobody was killed, according to the regional rescue service, but 37 people were taken to hospital with cuts, bruises and the effects of cold, and about 400 spent the night in the sports hall of a school.',
  'The mayor, Anton Brell, said that the town council had asked for repairs in 2019, 2021 and 2023. The ministry of works in Karst, which owns the dam, did not answer questions that The Ostra Courier sent on Monday.',
  'Engineers will look at the two dams further up the valley this week. Until they have done so, families who live within 200 metres of the river are asked to stay with friends or relatives elsewhere.'
]

/** A paragraph wrapped as editors and mail programs do it: a word that does not fit goes on the next line. */
export function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(/(?<=\S) /u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
