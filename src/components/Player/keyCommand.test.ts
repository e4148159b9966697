import { expect, it } from 'vitest';
import { keyCommand } from './keyCommand';

const key = (name: string, held = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

it.each([
  ['ArrowLeft', 'back'],
  ['ArrowRight', 'forward'],
  ['Home', 'first'],
  ['End', 'last'],
  [' ', 'toggle'],
  ['a', undefined],
  ['Tab', undefined],
])('%s is %s', (name, command) => {
  expect(keyCommand(key(name), { tagName: 'DIV' })).toBe(command);
});

it('leaves the slider and the select their own keys', () => {
  expect(keyCommand(key('ArrowRight'), { tagName: 'INPUT' })).toBeUndefined();
  expect(keyCommand(key('Home'), { tagName: 'SELECT' })).toBeUndefined();
});

it('leaves a text its keys', () => {
  const editor = { tagName: 'DIV', isContentEditable: true };
  expect(keyCommand(key('ArrowLeft'), editor)).toBeUndefined();
  expect(keyCommand(key('Home'), { tagName: 'TEXTAREA' })).toBeUndefined();
});

it('lets the space bar press a button, and the arrows step from it', () => {
  expect(keyCommand(key(' '), { tagName: 'BUTTON' })).toBeUndefined();
  expect(keyCommand(key(' '), { tagName: 'SUMMARY' })).toBeUndefined();
  expect(keyCommand(key('ArrowLeft'), { tagName: 'BUTTON' })).toBe('back');
});

it('takes nothing that the browser uses with a modifier', () => {
  expect(keyCommand(key('ArrowLeft', { altKey: true }), { tagName: 'DIV' })).toBeUndefined();
});
