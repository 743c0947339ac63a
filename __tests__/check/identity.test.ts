import {describe, expect, it} from '@jest/globals'
import {toIdentify} from '../../src/check/identity.ts'
import {toPlacer} from '../../src/check/place.ts'

const lead = 'Rain fell on the hills above Ostra for eleven days before the water rose.'

/** The identity of what stands in brackets. */
function identify(marked: string, ruleId = 'dull-news') {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const span = {start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1}
  const region = toPlacer({text, origin: {kind: 'identity'}}).toRegion(span)
  return toIdentify(text)({ruleId, severity: 1, message: 'Dull', ...region})
}

const long = '⟦The dam above the town of Ostra gave way shortly after four⟧'

describe('the identity of a finding', () => {
  it.each([
    ['another place', `${lead}\n\n${long}`, `${long}\n\n${lead}`],
    [
      'other marks, letters and line ends',
      long,
      '⟦the DAM,\r\nabove the town of Ostra gave\r\nway shortly after four⟧'
    ],
    ['another line before a short one', `${lead}\n⟦Skip⟧ now`, '⟦Skip⟧ now'],
    ['other words far from a short one', `Old. ${lead} ⟦Sources⟧ say`, `New. ${lead} ⟦Sources⟧ say`]
  ])('stays under %s', (_, before, after) => {
    expect(identify(after).key).toBe(identify(before).key)
  })

  it.each([
    ['other words', long, '⟦The dam above the town of Vell gave way shortly after four⟧'],
    ['other words beside a short one', '⟦Sources⟧ say so', '⟦Sources⟧ know so']
  ])('changes under %s', (_, before, after) => {
    expect(identify(after).key).not.toBe(identify(before).key)
  })

  it('is of a rule', () => {
    expect(identify(long, 'late-news').key).not.toBe(identify(long).key)
  })

  it('knows what stands before and behind, and where nothing does', () => {
    const {before, after} = identify(`${lead}\n${long}\n`)

    expect(identify(`More.\n${lead}\n${long}`).before).toBe(before)
    expect(after).toBe('')
    expect(identify(long)).toMatchObject({before: '', after: ''})
  })

  it('looks at no more than the ends of a very long one', () => {
    const [start, end] = [lead.repeat(20), long.slice(1).repeat(20)]
    const of = (middle: string) => identify(`⟦${start}${middle.repeat(100_000)}${end.replaceAll('⟧', '')}⟧`)

    expect(of('Rain. ')).toEqual(of('Wind. '))
  })

  it('is what is said where there is no text, but for numbers', () => {
    const say = (message: string) => toIdentify(undefined)({ruleId: 'a', severity: 1, message, line: 1, column: 1})

    expect(say('Dull (line 3)').key).toBe(say('Dull (line 12)').key)
    expect(say('Dull').key).not.toBe(say('Late').key)
  })

  it('shows the beginning, with nothing that acts on a terminal', () => {
    expect(identify('⟦The\u001b \u202edam⟧').text).toBe('The\\u001b \\u202edam')
  })
})
