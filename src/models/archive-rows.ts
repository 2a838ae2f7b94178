import { text, type EntityRow, type SourceRow } from './model.ts';

/** The name of an entry, as whoever made the archive wrote it. */
export const entryName: Readonly<Record<string, EntityRow>> = { entryName: { title: 'the name of an entry of the archive' } };

export const entryNameSource: SourceRow = { entity: 'entryName', value: { proven: text } };
