/** What `make` gives for an id, made when it is first asked for and kept. */
export function remembering<Value>(make: (id: string) => Value): (id: string) => Value {
  return remembered(new Map<string, Value>(), make);
}

/** What `make` gives for an object that does not change (a question is put to thousands of rows), kept as long as it. */
export function rememberingOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return remembered(new WeakMap<Key, Value>(), make);
}

function remembered<Key, Value>(
  made: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
