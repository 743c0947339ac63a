import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('a clause behind the quotation', () => {
  it.each([
    '⟦a Ines Holm|“The bridge is safe,”⟧ said Ines Holm.',
    '⟦a Ines Holm|“The bridge is safe,”⟧ Ines Holm said.',
    '⟦a she|“The bridge is safe,”⟧ she told reporters on Monday.',
    '⟦a Ines Holm|"The bridge is safe," ⟧said Ines Holm, a nurse from Ostra.'.replace(' ⟧', '⟧ '),
    '⟦a the mayor|“We checked every bolt,”⟧ the mayor said.',
    '⟦a the harbour board|“We checked every bolt,”⟧ the harbour board wrote in a letter.',
    '⟦a officials|“We checked every bolt,”⟧ officials say.',
    '⟦a Per Lund|“We checked every bolt,”⟧ the chief engineer, Per Lund, said on Tuesday.',
    '⟦a Per Lund|“We checked every bolt,”⟧ said the chief engineer, Per Lund.',
    '⟦a Per Lund|“We checked every bolt,”⟧ Per Lund, who has built bridges for thirty years, told the council.',
    '⟦a Per Lund|“We checked every bolt,”⟧ Mayor’s aide Per Lund later added.',
    '⟦a Per Lund|“Is it safe?”⟧ asked Per Lund.',
    '⟦a he|“Is it safe?”⟧ he asked.',
    '⟦a Holm|“Never again!”⟧ Holm shouted at the crowd.',
    '⟦a they|“How dare they!”⟧ they snort.',
    '⟦a some|“Ostra, Ostra,”⟧ some cheered.',
    '⟦a Ines Holm|“We checked every bolt,”⟧ explained Ines Holm, the president of the Bridge Trust.',
    '⟦a a woman|“We lost the boat,”⟧ said a woman in a red coat.',
    '⟦a one|“We lost the boat,”⟧ one of the fishermen recalled.',
    '⟦a Sen. Mara Quill|“We lost the vote,”⟧ Sen. Mara Quill (R-Ostra) said.',
    '⟦a Dr. Mara Quill|“We lost the vote,”⟧ according to Dr. Mara Quill.',
    '⟦a the minister|“We lost the vote,”⟧ the minister smiled.',
    '⟦a Quill and Lund|“We lost the vote,”⟧ Quill and Lund wrote in the Ostra Post.',
    '⟦a Mara Quill|“We lost the vote”⟧ in the north, said Mara Quill of the Farmers Union.',
    '⟦a Fleming|“We lost the vote,”⟧ Fleming said.'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})

describe('words before the quotation', () => {
  it.each([
    'Ines Holm said: ⟦a Ines Holm|“The bridge is safe.”⟧',
    'Ines Holm said, ⟦a Ines Holm|“The bridge is safe.”⟧',
    'She added: ⟦a She|“We checked every bolt.”⟧',
    'On Monday, the mayor told reporters, ⟦a the mayor|“We checked every bolt.”⟧',
    'In a statement, the harbour board wrote: ⟦a the harbour board|“We checked every bolt.”⟧',
    'Asked about the bolts, Lund replied: ⟦a Lund|“We checked.”⟧',
    'Per Lund, the chief engineer, said, ⟦a Per Lund|“We checked every bolt.”⟧',
    'Per Lund, in a brief interview on Sunday, said: ⟦a Per Lund|“We checked every bolt.”⟧',
    'Per Lund, whose firm built the bridge, said: ⟦a Per Lund|“We checked every bolt.”⟧',
    'Lund shook his head and said, ⟦a Lund|“We checked every bolt.”⟧',
    'Lund went on to say, ⟦a Lund|“We checked every bolt.”⟧',
    'Lund shook his head, adding: ⟦a Lund|“We checked every bolt.”⟧',
    'According to Mara Quill, ⟦a Mara Quill|“nobody checked a single bolt.”⟧',
    'In the words of Mara Quill, ⟦a Mara Quill|“Nobody checked a single bolt.”⟧',
    'Said Lund: ⟦a Lund|“We checked every bolt.”⟧',
    'Lund was asked by Mara Quill, ⟦a Mara Quill|“Did you check the bolts?”⟧',
    'In an interview, Lund was asked: ⟦a|“Did you check the bolts?”⟧',
    'Lund said that the bolts were ⟦a Lund|“good as new”⟧ and would hold.',
    'Lund called the report ⟦a Lund|“an insult to engineers”⟧ and left.',
    'His message was short: ⟦a His message|“We checked every bolt.”⟧',
    'He criticized ⟦a He|“the endless delays”⟧ at the harbour.',
    'As the mayor pointed out, ⟦a the mayor|“The bridge has stood for forty years without a crack.”⟧'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})
