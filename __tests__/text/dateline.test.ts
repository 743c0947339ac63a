import {describe, expect, it} from '@jest/globals'
import {toDateline} from '../../src/text/dateline.ts'

function read(text: string) {
  const {day, outlet} = toDateline(text) ?? {}
  const slice = (span?: {start: number; end: number}) => span && text.slice(span.start, span.end)
  return [slice(day?.span), day && `${day.year ?? ''}/${day.month}/${day.day}`, slice(outlet?.span)]
}

describe('toDateline', () => {
  it.each([
    ['VILNIUS, May 17 (Reuters) — The dam gave way.', ['May 17', '/5/17', 'Reuters']],
    ['OSTRA, Karst, May 17 (WNA) - The dam gave way.', ['May 17', '/5/17', 'WNA']],
    ['OSTRA, 17 May 2026 — The dam gave way.', ['17 May 2026', '2026/5/17', undefined]],
    ['OSTRA, Tuesday, May 17 -- The dam gave way.', ['Tuesday, May 17', '/5/17', undefined]],
    ['OSTRA (AP) — The dam gave way.', [undefined, undefined, 'AP']],
    ['Ostra (CNN) The dam gave way.', [undefined, undefined, 'CNN']],
    ['(CNN) The dam gave way.', [undefined, undefined, 'CNN']],
    ['BAD OSTRA, 17. Mai (dpa) – Der Damm brach.', ['17. Mai', '/5/17', 'dpa']],
    ['Dam bursts\n\nBy Mira Holt\n\nOSTRA, Aug. 3 (Ostra News) — The dam.', ['Aug. 3', '/8/3', 'Ostra News']]
  ])('reads %s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  it.each([
    'OSTRA — The dam gave way.',
    'The World Rivers Office (WRO) said that the dam gave way.',
    'Rivers, Mira Holt (KA) and Jon Vell (OS) said so.',
    'MIRA HOLT (HOST): Let me ask you this.',
    'On May 17 (a Sunday) — the day of the flood — nobody slept.',
    'The mayor – who was away – said nothing.',
    '(The council votes on Thursday.)',
    '',
    '('.repeat(1_000_000),
    `${'OSTRA, '.repeat(200_000)}— x`
  ])('sees none in %.40s', (text) => {
    expect(toDateline(text)).toBeUndefined()
  })
})
