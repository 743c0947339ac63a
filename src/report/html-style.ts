/** How the page of the format `html` looks, by day and by night. */
export const style = `:root {color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif}
body {max-width: 70rem; margin: 0 auto; padding: 1rem}
table {border-collapse: collapse; margin-bottom: 1rem}
th, td {text-align: start; padding: .1rem 1rem .1rem 0}
details {border-top: 1px solid #8884; padding: .5rem 0}
summary {font-weight: bold; overflow-wrap: anywhere}
article {margin: .5rem 0 1rem 1rem}
p {margin: 0}
blockquote {margin: .3rem 0; padding: .3rem .8rem; border-inline-start: 3px solid #8888; white-space: pre-wrap; overflow-wrap: anywhere}
.copies {display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem}
.error, del {color: light-dark(#b00020, #ff8a80)}
.warning {color: light-dark(#8a5a00, #ffd180)}
ins {color: light-dark(#00652e, #80e0a0)}
`
