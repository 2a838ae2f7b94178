import { readingFiles, type DeserializationSink } from './model.ts';

/** A call that makes objects of its first argument. */
export function deserializer(entity: string, more: Partial<DeserializationSink> = {}): DeserializationSink {
  return { kind: 'deserialization', entity, values: [{ argument: 0 }], needs: ['quote', 'html', 'object'], files: readingFiles, ...more };
}
