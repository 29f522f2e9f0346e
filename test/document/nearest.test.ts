import { describe, expect, it } from 'vitest';
import { nearest, nearestAmong } from '../../src/document/nearest.ts';

describe('nearest', () => {
  it.each([
    ['nmae', 'name', 'two letters in the wrong order'],
    ['claimd', 'claimed', 'a letter left out'],
    ['Claimed', 'claimed', 'case'],
    ['chien luoc', 'chiến lược', 'marks'],
    ['du lieu', 'Dữ liệu', 'case and marks'],
    ['dinh huong', 'định hướng', 'the bar of đ'],
    ['ID', 'id', 'case in a short word'],
  ])('finds %s → %s: %s', (word, wanted) => {
    expect(nearest(word, ['note', wanted, 'reason'])).toBe(wanted);
  });

  it.each([
    ['an entirely different word', 'weight'],
    ['a single letter, to which every other is near', 'x'],
    ['a digit', '6'],
    ['a word of a megabyte', 'a'.repeat(1_000_000)],
    ['nothing', ''],
  ])('keeps silent about %s', (_name, word) => {
    expect(nearest(word, ['claimed', 'a', '5', 'note'])).toBeUndefined();
  });

  it('prefers the nearer of two', () => {
    expect(nearest('claimedd', ['claimants', 'claimed'])).toBe('claimed');
  });

  it('answers many words about the same names', () => {
    const suggest = nearestAmong(['strategy', 'roles'].values());
    expect([suggest('stratgy'), suggest('rolse'), suggest('stratgy')]).toEqual(['strategy', 'roles', 'strategy']);
  });
});
