/** A value that is made when it is first asked for, and kept. */
export function remember<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** The same function, that knows its last few answers. */
export function rememberLast<Question, Answer>(
  answer: (question: Question) => Answer,
  most: number
): (question: Question) => Answer {
  const known = new Map<Question, {readonly answer: Answer}>()
  return (question) => {
    const found = known.get(question)
    if (found !== undefined) return found.answer
    const made = {answer: answer(question)}
    const [oldest] = known.size >= most ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    known.set(question, made)
    return made.answer
  }
}
