import type {Block} from '../../model/document.ts'
import {countBy} from '../../text/count-by.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {findCue} from './matcher.ts'
import type {Sight} from './page.ts'
import {type Shape, toShape} from './shape.ts'
import {prepare, type Shelf} from './shelf.ts'

/** Each block by itself, and how often its text comes. */
export function toSights(text: string, blocks: readonly Block[], cues: Shelf): Sight[] {
  const shapes = blocks.map((block) => toShape(text, block))
  const times = countBy(shapes, toKey)
  return blocks.map((block, index) => {
    const shape = shapes[index] ?? toShape(text, block)
    prepare(cues, text, block, shape.tokens)
    return {
      shape,
      cue: findCue(cues.tree, shape.tokens, shape.words),
      repeats: (times.get(toKey(shape)) ?? 1) - 1,
      opensAsBefore: opensAs(text, block, blocks[index - 1], shapes[index - 1])
    }
  })
}

/** Whether the block before is a name, of two to four words with capitals, and this one opens with it. */
function opensAs(text: string, {start}: Block, before: Block | undefined, shape: Shape | undefined): boolean {
  if (before === undefined || shape === undefined || shape.words < 2 || shape.words > 4) return false
  if (shape.capitals !== shape.words) return false
  const isSame = text.startsWith(text.slice(before.start, before.end), start)
  return isSame && unitKind(text.charCodeAt(start + before.end - before.start)) === kinds.space
}

/** The same for the same words, whatever stands between them. */
function toKey({print, letters}: Shape): number {
  return print * 0x1000 + (letters & 0xfff)
}
