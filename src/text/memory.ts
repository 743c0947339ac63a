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
    const found = known.get(question) ?? {answer: answer(question)}
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined && !known.has(question)) known.delete(oldest)
    known.set(question, found)
    return found.answer
  }
}
