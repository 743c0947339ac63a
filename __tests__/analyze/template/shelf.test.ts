import {describe, expect, it} from '@jest/globals'
import {builtIn} from '../../../src/analyze/template/built-in.ts'
import {toLookup} from '../../../src/analyze/template/lookup.ts'
import {findCue} from '../../../src/analyze/template/matcher.ts'
import {toShape} from '../../../src/analyze/template/shape.ts'
import {prepare, type Shelf, toShelf} from '../../../src/analyze/template/shelf.ts'

const fresh = () => toShelf(builtIn(), [])
const look = (shelf: Shelf, text: string) => {
  const block = {start: 0, end: text.length}
  const {tokens, words} = toShape(text, block)
  prepare(shelf, text, block, tokens)
  return findCue(shelf.tree, tokens, words)
}

/** Some cues of every language as blocks would show them, and lines that begin or end as cues do. */
const lines = builtIn()
  .flatMap(({text}) => text.split(','))
  .filter((_, index) => index % 31 === 0)
  .map((cue) =>
    cue
      .replace(/\(([^|()]*)\|[^()]*\)/gu, '$1')
      .replaceAll('*', 'Ostra')
      .replaceAll('0', '12')
      .trim()
  )
  .flatMap((line) => [line, `${line} Ostra`, `The mayor, ${line}`])
  .filter((line) => /[\p{L}\p{N}]/u.test(line))

describe('a shelf', () => {
  it('gives a block the same cue whether it is among the first, or behind so many that all cues are planted', () => {
    const planted = fresh()
    while (planted.patience > 0) look(planted, 'Ostra')
    const first = lines.map((line) => look(fresh(), line))

    expect(first).toEqual(lines.map((line) => look(planted, line)))
    expect(first.filter((cue) => cue !== null).length).toBeGreaterThan(lines.length / 3)
  })

  it('goes on as it began when one block follows another', () => {
    const shelf = fresh()
    const one = lines.slice(0, 100)

    expect(one.map((line) => look(shelf, line))).toEqual(one.map((line) => look(fresh(), line)))
  })

  it('gives a block the same cue where it is known beforehand where cues stand', () => {
    const lookup = toLookup(builtIn())
    const own = [...lines, '— Ostra', 'ログイン', 'jリーグ', '12 comments', '* * *', "Don't miss", '']

    expect(own.map((line) => look(toShelf(builtIn(), [], lookup), line))).toEqual(
      own.map((line) => look(fresh(), line))
    )
  })

  it('takes a cue of the user as it stands', () => {
    const added = {text: 'Join, or leave', category: 'subscription', strength: 'added'} as const

    expect(look(toShelf([], [added]), 'Join, or leave')?.strength).toBe('added')
    expect(look(toShelf([], [added]), 'Join')).toBeNull()
  })
})
