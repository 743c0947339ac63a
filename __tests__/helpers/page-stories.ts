/** An invented story, with all that a page tells of it. */
export type Story = {
  readonly outlet: string
  readonly title: string
  readonly lead: string
  readonly author: string
  readonly published: string
  readonly url: string
  readonly caption: string
  readonly paragraphs: readonly string[]
  readonly subhead: string
  readonly quotation: string
  readonly source: string
  readonly points: readonly string[]
}

/** Stories of invented towns, one for each of some numbers. */
export function toStory(number: number): Story {
  const town = pick(['Ostra', 'Velden Bay', 'Karsk', 'Little Harrow'], number)
  const thing = pick(['harbour wall', 'old tram bridge', 'water tower', 'ferry landing', 'grain hall'], number)
  const author = pick(['Mara Lind', 'Teo Brandt', 'Ines Calder'], number)
  const head = pick(['Jonas Arve', 'Petra Holm', 'Sami Okoro'], number)
  const day = `2026-0${1 + (number % 9)}-1${number % 10}`
  return {
    outlet: pick(['Ostra Courier', 'The Velden Post', 'Harrow Chronicle'], number),
    title: `Council closes the ${thing} of ${town} after new cracks`,
    lead: `Engineers found ${3 + number} cracks in the ${thing} on Friday, and nobody may cross it before they are filled.`,
    author,
    published: `${day}T08:${10 + number}:00+01:00`,
    url: `https://news-${number}.example/${day}/closed`,
    caption: `The ${thing} of ${town} as it looked last autumn.`,
    paragraphs: [
      `The ${thing} of ${town} will stay closed until the summer, the town council decided on Friday evening after a meeting of four hours that drew more than ${90 + number} residents.`,
      `“We could not wait for another storm,” said ${head}, who leads the works department. “The engineers told us what they had seen, and that was enough.”`,
      `Traders on the quay fear for their season, and they asked the council to pay for a temporary way around the works, which would cost about ${40 + number},000 crowns.`,
      `The first cracks were seen eleven years ago, when a barge struck the ${thing} in thick fog. Repairs at that time were meant to last for three decades & more.`,
      `A second report is expected in the coming weeks. Until then the bus will take another route, and children from the upper town will be driven to school.`
    ],
    subhead: 'What the engineers saw',
    quotation: `The structure of the ${thing} has lost a fifth of its strength since it was last inspected.`,
    source: 'Report of the county engineers',
    points: [
      'The works begin on the second Monday of the month.',
      'The bus leaves from the market every twenty minutes.'
    ]
  }
}

/** The lines of a story that are the article. */
export function toLines(story: Story): readonly string[] {
  const {title, lead, caption, paragraphs, subhead, quotation, points} = story
  return [title, lead, caption, ...paragraphs, subhead, quotation, ...points]
}

function pick<Value>(values: readonly [Value, ...Value[]], number: number): Value {
  return values[number % values.length] ?? values[0]
}
