import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('single marks outside', () => {
  it.each([
    '⟦a Ines Holm|‘The bridge is safe,’⟧ said Ines Holm.',
    '⟦a Ines Holm|‘The bridge is safe’⟧, said Ines Holm.',
    "⟦a she|'The bridge is safe,'⟧ she said.",
    "⟦a Holm|'We don't know the workers' names,'⟧ Holm said.",
    '⟦a Holm|‘We don’t know the workers’ names,’⟧ Holm said.',
    '⟦a Holm|‘He told me “never” and left,’⟧ Holm said.',
    'Holm said: ⟦a Holm|‘We checked every bolt.’⟧',
    'The ⟦m|‘bridge to nowhere’⟧ will close in May.',
    '⟦a Holm|‘It is safe,’⟧ said Holm. ⟦a Holm|‘We checked.’⟧',
    '⟦u|‘Nobody will cross it this year.’⟧',
    '⟦a the widow|‘Is it over?’⟧ asked the widow.',
    'Holm said,⟦a Holm|‘It is safe.’⟧She left.',
    'The ⟦m|‘50-bridge plan’⟧ is over.'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})

describe('apostrophes are no marks', () => {
  it.each([
    'The dogs’ owner and the cats’ owner met in the ’80s.',
    "Rock 'n' roll was king in the '60s and '70s.",
    "'Twas a cold night; get 'em inside, they said.",
    'It’s the mayor’s job, isn’t it?',
    "The farmers' market is the sailors' delight.",
    'He stood 6\'2" tall and the board was 5\' 10" long.',
    'At 40° 26\' 46" north the ship turned.',
    'She was talkin’ and walkin’ all night.',
    '‘Tis the season.'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})
