import {describe, expect, it} from '@jest/globals'
import {marked, plain} from './marked.ts'

const first =
  'The ferry to Ostra sank shortly after four in the morning, and most of those on board were asleep in their cabins. Divers found the hull at a depth of sixty metres.'
const second =
  'The harbour master, Jon Vale, said that the crew had not sent a call for help. He had learned of the accident from a fisherman who heard voices on the water.'
const third =
  'Investigators from the capital arrived in the afternoon. They want to know why the doors of the car deck stood open when the ferry left the quay.'
const fourth =
  'The shipyard built three ferries of the same kind for the company. Two of them have been kept in port since the morning, and nobody could say for how long.'
const around = (text: string): string => `${first}\n${second}\n${text}\n${third}\n${fourth}`

describe('what belongs to an article', () => {
  it.each([
    ['a subhead', around('Doors left open'), around('⟦Advertisement⟧')],
    ['a quotation', around('“We heard nothing,” Vale said.'), around('⟦Read the full story⟧')],
    [
      'a list',
      around('- Two of the five ferries stay in port\n- The third goes to the yard\n- Tickets remain valid'),
      around('⟦- Share this article\n- Follow us on Facebook⟧')
    ],
    [
      'a question of an interview',
      around('When did you hear of the accident?'),
      around('⟦Already a subscriber? Log in⟧')
    ],
    [
      'an entry of a live blog',
      around('10.15 am: Divers reach the wreck, the coast guard says.'),
      around('⟦Updated 3 May 2024, 10.15 am⟧')
    ],
    ['a price', around('A ticket to Ostra cost 12 crowns, a cabin 40.'), around('⟦Subscribe for $1 a week⟧')],
    [
      'a poem',
      'The sea is grey\nand so am I\nno boat will stay\nno gull will cry\nthe quay is bare\nthe lamps are low\nyou are not there\nI did not know',
      'The sea is grey\nand so am I\n⟦Share this article⟧\nno boat will stay'
    ],
    [
      'a recipe',
      'Fish soup of Ostra\n500 g cod\n2 onions\n1 l water\nSalt and pepper\nBoil the onions until soft, add the fish and wait ten minutes.',
      'Fish soup of Ostra\n500 g cod\n2 onions\n⟦Print this page⟧'
    ],
    [
      'a very short article',
      'Ferry sinks off Ostra\nThe ferry sank at dawn.\nMira Tolle',
      'Ferry sinks off Ostra\nThe ferry sank at dawn.\n⟦© 2024 Ostra Courier⟧'
    ],
    ['a table of results', 'Ostra 3\nVelm 1\nTarn 0\nLisk 0\nBrod 2\nSarn 2', 'Ostra 3\nVelm 1\n⟦Most Popular⟧']
  ])('%s', (_, article, page) => {
    expect(marked(article)).toBe(article)
    expect(marked(plain(page))).toBe(page)
  })
})
