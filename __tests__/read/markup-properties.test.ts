import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toPlacer} from '../../src/check/place.ts'
import type {Article} from '../../src/model/article.ts'
import {readHtml} from '../../src/read/html.ts'
import type {Trouble} from '../../src/read/load.ts'
import {readMarkdown} from '../../src/read/markdown.ts'

const pieces = {
  html: '<p>|</p>|<div class="share">|</div>|<b>|</b>|<a href=x>|</a>|<table>|<td>|<tr>|</table>|<br>|&amp;|&eacute;|&#x201c;|&notit;|&|<|>|<!-- x -->|<script>|</script>|<pre>|</pre>|<li>|<blockquote cite=x>|</blockquote>|<cite>|</cite>|<nav>|</nav>|<svg>|<template>|</template>|<select>|\r\n|\r|\n|  |\t| |The dam gave way.|Ostra|“quote”|é|👍|\u00a0|\u2028',
  markdown:
    '# |## |> |- |1. |*|**|_|`|```\n|~~|[|](x)|![|]|(|\\|\\*|&amp;|&eacute;|&copy;|&|<b>|</b>|<!-- x -->|| a | b |\n|---|---|\n|\n|\n\n|\r\n|  \n|    |\t| |The dam gave way.|Ostra|“quote”|é|👍|---\n|===\n|[^a]: |http://x.example|www.x.example'
}

const readers: Readonly<Record<keyof typeof pieces, (text: string) => Article | Trouble>> = {
  html: (text) => readHtml('a.html', {text}),
  markdown: (text) => readMarkdown('a.md', {text})
}

describe.each(['html', 'markdown'] as const)('any %s', (kind) => {
  const parts = fc.array(fc.oneof(fc.constantFrom(...pieces[kind].split('|')), fc.string({maxLength: 5})), {
    maxLength: 60
  })

  it('has its blocks inside, in order, a line each, and its text where its places say', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const raw = given.join('').replaceAll('\0', '')
        const article = readers[kind](raw)
        if ('trouble' in article || article.origin.kind === 'identity') throw new Error('no article')
        const {text, blocks = [], origin} = article
        expect(text).toBe(blocks.map(({start, end}) => text.slice(start, end)).join('\n\n'))
        expect(blocks.every(({start, end}) => start < end && !/[\n\r]/.test(text.slice(start, end)))).toBe(true)
        let last = {text: 0, raw: 0}
        for (let at = 0; at < origin.segments.length; at += 3) {
          const [inText = 0, inRaw = 0, units = 0] = origin.segments.subarray(at, at + 3)
          expect(raw.slice(inRaw, inRaw + units)).toBe(text.slice(inText, inText + units))
          expect(inText).toBeGreaterThanOrEqual(last.text)
          if (kind === 'markdown') expect(inRaw).toBeGreaterThanOrEqual(last.raw)
          expect(inRaw + units).toBeLessThanOrEqual(raw.length)
          last = {text: inText + units, raw: inRaw + units}
        }
        const placer = toPlacer(article)
        for (const block of blocks) expect(placer.toRegion(block).line).toBeGreaterThan(0)
      }),
      {numRuns: 300}
    )
  })
})
