import {describe, expect, it} from '@jest/globals'
import {findDirectives} from '../../src/check/directives.ts'

const find = (source: string, name = 'dam.md') =>
  findDirectives(name, source).map(({kind, rules, reason}) => [kind, rules.join(), reason].join(' ').trim())
/** What a `next` speaks of. */
const blocks = (source: string, name = 'dam.md') =>
  findDirectives(name, source).map(({block}) => source.slice(block.start, block.end))

describe('directives', () => {
  it.each([
    ['<!-- provlint-disable -->', 'disable'],
    ['<!--provlint-disable vague-source-->', 'disable vague-source'],
    ['<!-- provlint-disable a, b,a c -- known -- to the desk -->', 'disable a,b,c known -- to the desk'],
    ['<!--\n  provlint-disable-line a\n  -- the\n  desk\n-->', 'line a the\n  desk'],
    ['<!-- provlint-disable-next -- why -->', 'next  why'],
    ['<!-- provlint-enable a -->', 'enable a'],
    ['<!-- provlint-disable-nxt a -->', 'unknown a'],
    ['<!-- provlint-disable a-- -->', 'disable a--']
  ])('%j', (source, expected) => {
    expect(find(source)).toEqual([expected])
    expect(find(source, 'DAM.HTML')).toEqual([expected])
  })

  it.each([
    ['another comment', '<!-- See provlint-disable -->'],
    ['a comment that never ends', '<!-- provlint-disable'],
    ['a block of code', '```html\n<!-- provlint-disable -->\n```\n'],
    ['a block of code that never ends', '~~~~\n~~~\n<!-- provlint-disable -->\n'],
    ['code in a line', 'Write `` `<!-- provlint-disable -->` ``.']
  ])('are not in %s', (_, source) => {
    expect(find(source)).toEqual([])
  })

  it.each([
    ['a block of code that has ended', '```js\n```\n<!-- provlint-enable -->'],
    ['a backtick that opens nothing', 'The ` stands alone: <!-- provlint-enable -->'],
    ['code', '`a` ``b` `` <!-- provlint-enable --> `']
  ])('are found behind %s', (_, source) => {
    expect(find(source)).toEqual(['enable'])
  })

  it('are not in the scripts and titles of HTML, and in nothing but Markdown and HTML', () => {
    const source = '<title><!-- provlint-disable --></title><script>a = "<!-- provlint-disable -->"</script>'

    expect(find(`${source}<!-- provlint-enable -->`, 'dam.htm')).toEqual(['enable'])
    expect(find('<!-- provlint-disable -->', 'dam.txt')).toEqual([])
    expect(find('<script><!-- provlint-disable -->', 'dam.html')).toEqual([])
  })
})

describe('the block that follows', () => {
  const next = '<!-- provlint-disable-next -->'

  it.each([
    ['goes to a blank line', `${next}\n\nThe dam\ngave way.\n \nRain fell.`, ['The dam\ngave way.']],
    ['holds all its lines', `${next}\r\nThe dam\r\ngave way.\r\n\r\nRain fell.`, ['The dam\r\ngave way.']],
    ['goes to the end', `${next} The dam.`, ['The dam.']],
    ['is shared', `${next}\n${next}\nThe dam.\r\n\r\nRain.`, ['The dam.', 'The dam.']],
    ['comes behind other comments', `${next}\n<!-- a -->\nThe dam.`, ['The dam.']],
    ['ends where the next one begins', `${next}\nThe dam.\n${next}\nRain.`, ['The dam.\n', 'Rain.']]
  ])('%s', (_, source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })

  it.each([
    ['is an element', `${next} <p>The <b>dam</b></p><p>Rain</p>`, ['<p>The <b>dam</b>']],
    ['is an element that holds others of its kind', `${next}<DIV>a<div>b</div>c</div>d`, ['<DIV>a<div>b</div>c']],
    ['is a line', `${next}\nThe dam.\nRain.`, ['The dam.']],
    ['goes to the end where the element does', `${next}<pre>The dam.<p>Rain.`, ['<pre>The dam.<p>Rain.']]
  ])('of HTML %s', (_, source, expected) => {
    expect(blocks(source, 'dam.html')).toEqual(expected)
  })
})

describe('hostile comments', () => {
  const size = 100_000

  it.each([
    ['never ending', '<!-- provlint-'],
    ['one behind another', '<!-- provlint-disable-next -->'],
    ['before elements of their own', '<!-- provlint-disable-next --><a1>'],
    ['between backticks', '`<!-- provlint-disable-next --> ``'],
    ['in scripts', '<script><!--provlint-disable--></script>'],
    ['of dashes', '<!-- provlint-disable -- -- -- -- -->']
  ])('%s are read in linear time', (_, piece) => {
    const source = piece.repeat(size)

    expect(findDirectives('dam.html', source).length).toBeLessThanOrEqual(size)
    expect(findDirectives('dam.md', source).length).toBeLessThanOrEqual(size)
  })
})
