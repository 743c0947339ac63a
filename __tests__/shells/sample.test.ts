import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {dam} from '../helpers/dam.ts'
import {run} from '../helpers/world.ts'

/** The rules whose findings tell how an article went through the press. */
const rules = ['uncredited-copy', 'altered-quote', 'duplicate-document']

describe('the story of a dam, as six outlets print it', () => {
  it('is told by the findings of each article', async () => {
    const folder = archive(dam)
    const {out} = await run(folder, ['--no-cache', '--format', 'unix'])
    const said = out.split('\n').filter((line) => rules.some((rule) => line.includes(`/${rule}]`)))

    expect(said.map((line) => line.replaceAll(`${folder}/`, ''))).toMatchSnapshot()
  })
})
