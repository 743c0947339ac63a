import {describe, expect, it} from '@jest/globals'
import {lint, trace} from '../src/index.ts'
import {archive} from './helpers/archive.ts'

const story =
  'The dam above the town of Ostra gave way shortly after four in the morning, sending a wall of water through the lower ' +
  'streets and drowning at least nine people in their beds.'
const settings = {
  root: true,
  rules: {'uncredited-copy': 'warn'},
  archive: {outlets: {'Ostra News Agency': ['ONA', 'onanews.example']}}
}

function toArchive(head: string, text: string): string {
  return archive({
    '.lintrc.json': JSON.stringify(settings),
    'agency.txt': `---\noutlet: ONA\ndate: 2026-05-17\n---\n${story}\n`,
    'post.txt': `---\noutlet: Post\ndate: 2026-05-18\n${head}---\n${text}\n`
  })
}

describe('an outlet that the settings know by other names', () => {
  it.each([
    ['in a sentence', '', `${story}\n\nThe flood was first reported by ONA.`],
    ['in a dateline', '', `OSTRA, May 17 (ONA) — ${story}`],
    ['as the one that was told', '', `${story}\n\nNine drowned, the mayor told ONA on Monday.`],
    ['as the author', 'author: ONA\n', story],
    ['by its address', '', `${story}\n\nMore at https://onanews.example/flood of it.`]
  ])('is credited by any of them: %s', async (_, head, text) => {
    const cwd = toArchive(head, text)
    const {steps} = await trace({cwd, file: 'post.txt'})

    expect((await lint({cwd})).flatMap(({messages}) => messages)).toEqual([])
    expect(steps.map(({standing}) => standing)).toEqual(['first', 'credited'])
  })

  it('is not credited where it is not named', async () => {
    const [, post] = await lint({cwd: toArchive('author: Mira Holt\n', `${story}\n\nOf the ONA nothing was heard.`)})

    expect(post?.messages.map(({ruleId}) => ruleId)).toEqual(['uncredited-copy'])
  })
})
