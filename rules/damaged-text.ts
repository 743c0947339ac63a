import {choices, type Damage, damageKinds, defineRule, excerpt, findDamage, quoted, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'damaged-text',
  about: 'Mojibake, lost characters, leftover markup, invisible characters, words parted at line ends, text cut off',
  scope: 'document',
  options: {kinds: choices('Kinds of damage to report', damageKinds)},

  *check({document: {text, header, analysis}, options}) {
    const kinds = new Set(options.kinds)
    let isBoilerplate: ReturnType<typeof toCover> | undefined
    const found = findDamage({
      text,
      blocks: kinds.has('truncation') ? analysis.blocks : [],
      language: header.language?.value,
      isForeign: (span) => {
        isBoilerplate ??= toCover(analysis.boilerplate)
        return isBoilerplate(span)
      }
    })
    for (const damage of found) {
      if (!kinds.has(damage.kind)) continue

      const {start, end, count, edits} = damage
      const isMended = edits.length === count && edits.length > 0
      yield {span: {start, end}, message: describe(text, damage), ...(isMended ? {fix: edits} : {})}
    }
  }
})

function describe(text: string, damage: Damage): string {
  const {kind, start, end, count, edits} = damage
  const what = excerpt(text, damage)
  switch (kind) {
    case 'mojibake':
      return `Read in the wrong encoding: ${what}${edits.length === count ? `, meant as ${quoted(mend(text, damage))}` : ''}`
    case 'replacement':
      return `${many(count, 'character')} lost in a wrong encoding (U+FFFD): ${around(text, damage)}`
    case 'entity':
      return `An entity that was never decoded: ${what}`
    case 'markup':
      return `Markup left over: ${what}`
    case 'invisible':
    case 'bidirectional':
    case 'control':
      return `${many(count, names[kind])} (${toCodes(text.slice(start, end))}): ${around(text, damage)}`
    case 'ligature':
      return `Letters joined to one character: ${around(text, damage)}`
    case 'hyphenation':
      return `A word parted as at the end of a line: ${around(text, damage)}`
    case 'truncation':
      return `The text is cut off: ${around(text, damage)}`
  }
}

const names = {invisible: 'invisible character', bidirectional: 'direction mark', control: 'control character'}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The first few characters that do not show, by their numbers. */
function toCodes(text: string): string {
  const hidden = text.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u034f/gu) ?? []
  const codes = new Set(
    hidden.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  )
  return [...codes].slice(0, 3).join(', ')
}

const margin = 15

/** The damage with what stands beside it in its line, from word to word. */
function around(text: string, {start, end}: Damage): string {
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, start - margin), start))?.[0] ?? ''
  const after = /^[^\r\n]*/u.exec(text.slice(end, end + margin))?.[0] ?? ''
  const left = start > margin && before.length === margin ? before.replace(/^\S*\s/u, '') : before
  const right = after.length === margin ? after.replace(/\s\S*$/u, '') : after
  return quoted(left + text.slice(start, Math.min(end, start + 60)) + right)
}

function mend(text: string, {start, end, edits}: Damage): string {
  let [mended, at] = ['', start]
  for (const edit of edits) {
    mended += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return mended + text.slice(at, end)
}
