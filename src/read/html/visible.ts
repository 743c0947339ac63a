import type {Element} from './tree.ts'

/** Whether an element is on no screen, as it says itself; style sheets are not read. */
export function isHidden({name, attributes}: Element): boolean {
  if (name === 'dialog' && !attributes.some((attribute) => attribute.name === 'open')) return true
  return attributes.some(hides)
}

function hides({name, value}: {readonly name: string; readonly value: string}): boolean {
  switch (name) {
    case 'hidden':
      return value.toLowerCase() !== 'until-found'
    case 'style':
      return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
    case 'class':
      return /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(value)
    default:
      return false
  }
}
