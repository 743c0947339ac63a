import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/vague-source.ts'
import {findings, mark} from '../helpers/mark.ts'

describe(rule.id, () => {
  it.each([
    ['marks a report that nobody signed', 'The bridge is unsafe, ⟦according to a recent report⟧.'],
    ['knows a report of an outlet', 'The bridge is unsafe, according to a report in the Ostra Courier.'],
    ['knows a report that was named before', 'According to the report, the piers are cracked. The report says so.'],
    ['marks a study', '⟦A new study suggests⟧ that rain is wet.'],
    ['knows a study by who made it', 'A new study by the Institute of Vell suggests that rain is wet.'],
    ['knows a study with a name', 'A Vell University study found that rain is wet.'],
    ['marks what has been reported', '⟦It has been widely reported⟧ that the mayor knew.'],
    ['knows who reported it', 'It has been widely reported by Vell Radio that the mayor knew.'],
    ['marks what is thought', 'The mayor knew, ⟦it is believed⟧.'],
    ['takes a guess for no claim of a source', 'The pier is old; it is believed to be older than the town.'],
    ['marks sources', 'On Monday, ⟦sources said⟧ the mayor would resign.'],
    ['knows the outlet that they told', 'On Monday, sources told Vell Radio the mayor would resign.'],
    ['marks experts', 'Most legal ⟦experts say⟧ so.'],
    ['knows the person who speaks of them', 'Mira Holt said experts believe so.'],
    ['knows one of them by name', 'Mira Holt, one of the experts, said so.'],
    ['knows an institute that ends on such a word', 'Mira Holt of the Centre for River Studies said so.'],
    ['marks weasel words', '⟦Some say⟧ the bridge will fall.'],
    ['knows those who stand beside a name', 'Mira Holt and others say the bridge will fall.'],
    ['marks those who stay in the dark', 'He will resign, ⟦people familiar with⟧ the matter said.'],
    ['marks sources that know the matter', 'He will resign, two ⟦sources familiar with⟧ his plans said.'],
    ['marks sources near to him', 'A ⟦source close to the mayor said⟧ that he will resign.'],
    ['knows what a source may be close to', 'The mill stood at a source close to the town.'],
    ['takes friends for friends', 'She invited people close to him.'],
    ['knows experts that the sentence behind names', 'Experts say so. Mira Holt, an engineer, said the pier is old.'],
    [
      'knows a study that the sentence before names',
      'Vell University made a study, Jon Vell said. Research shows rain.'
    ],
    ['marks sources, whoever speaks beside', '⟦Sources say⟧ so. Mira Holt, an engineer, said the pier is old.'],
    ['knows a source that was told of before', 'A ⟦source said⟧ the pier fell. It was dark, the source said.'],
    ['knows the experts of somebody', 'Rain fell on the mayor’s own river experts say the bridge is safe.'],
    ['marks hedges', 'The mayor ⟦reportedly⟧ knew, and is ⟦rumored to⟧ leave.'],
    ['leaves reports to be made', 'The office reports to the board. Reports are due on Friday.'],
    ['leaves what somebody says in quotation marks', '"Experts say many things," said Mira Holt.']
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it.each([
    [
      'hard-wrapped text',
      'The bridge that was built over the river a century ago is unsafe, ⟦according\nto a recent report⟧ on it.'
    ],
    ['CRLF', 'Nothing new.\r\n\r\nThe mayor ⟦reportedly⟧ knew.\r\n'],
    ['letters with marks apart', 'The cafe\u0301 of Ostra ⟦reportedly⟧ burned.'],
    ['an emoji', '🔥 The harbour ⟦reportedly⟧ burned 🔥.'],
    ['a curly apostrophe', '⟦It’s been reported⟧ that he knew.'],
    ['a straight apostrophe', "⟦It's said⟧ that she did not."]
  ])('finds its place in %s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('leaves boilerplate alone', async () => {
    expect(await findings(rule, 'The dam broke.\n\nRead more: Sources said the mayor knew')).toEqual([])
    expect(await findings(rule, 'The dam broke.\n\nOn Monday, sources said the mayor knew.')).toHaveLength(1)
  })

  it('finds nothing in nothing, and every one of 300 copies', async () => {
    expect(await findings(rule, '')).toEqual([])
    expect(await findings(rule, 'The mayor reportedly knew.\n'.repeat(300))).toHaveLength(300)
  })

  it('lets a phrase pass that is good enough here, in whatever case', async () => {
    expect(await findings(rule, 'Sources said so. It reportedly fell.', {allow: ['sources said']})).toHaveLength(1)
  })

  it('looks for the kinds that are asked for', async () => {
    const text = 'Sources say so.\n\nExperts say so.\n\nPolls show so.\n\nIt reportedly fell.'
    const marked = async (...kinds: readonly string[]) =>
      (await findings(rule, text, kinds.length === 0 ? {} : {kinds})).map(({span}) => text.slice(span.start, span.end))

    expect(await marked()).toEqual(['Sources say', 'Experts say', 'Polls show', 'reportedly'])
    expect(await marked('anonymous', 'rumour')).toEqual(['Sources say', 'reportedly'])
    await expect(findings(rule, text, {kinds: ['gossip']})).rejects.toThrow('list of: anonymous')
  })

  it('refuses a phrase that is none', async () => {
    await expect(findings(rule, '', {allow: [1]})).rejects.toThrow('list of texts')
    await expect(findings(rule, '', {allows: []})).rejects.toThrow('unknown option')
  })
})
