import type {Attribute, Element} from './tree.ts'

/** Whether an element is on no screen, as it says itself; style sheets are not read. */
export function isHidden({name, attributes}: Element): boolean {
  let isOpen = false
  for (const attribute of attributes) {
    if (hides(attribute)) return true
    if (attribute.name === 'open') isOpen = true
  }
  return name === 'dialog' && !isOpen
}

function hides({name, value}: Attribute): boolean {
  switch (name) {
    case 'hidden':
      return value.toLowerCase() !== 'until-found'
    case 'style':
      return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
    case 'class':
      return value.includes('-') && /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(value)
    default:
      return false
  }
}
