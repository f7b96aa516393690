/** Several columns of one role make one text, whose sentences stay apart. */

import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { table } from '../support/project.ts';

it.each([
  ['The room is full', 'Wait for a place.', 'The room is full. Wait for a place.'],
  ['The room is full.', 'Wait for a place.', 'The room is full. Wait for a place.'],
  ['The room (`r1`)', 'It is full.', 'The room (r1). It is full.'],
  ['Is the room full?', 'Wait.', 'Is the room full? Wait.'],
  ['房间已满', '请稍后再试。', '房间已满。请稍后再试。'],
  ['房间已满。', '请稍后再试。', '房间已满。 请稍后再试。'],
  ['The room is full', '', 'The room is full'],
])('%s + %s', (description, details, want) => {
  const rows = [
    ['1', '`ROOM_FULL`', description, details],
    ['2', '`ROOM_CLOSED`', 'The room is closed.', 'Ask for another room.'],
    ['3', '`ROOM_LOCKED`', 'The room is locked.', 'Ask for its key.'],
  ];
  const page = `# Error codes\n\n${table(['Code', 'Name', 'Description', 'Details'], rows)}`;
  const { observations } = readDocument(page, { file: 'errors.md' });
  expect(observations[0]?.texts.description?.value).toBe(want);
});
