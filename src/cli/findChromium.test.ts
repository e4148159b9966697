import { describe, expect, it } from 'vitest';
import { findChromium } from './findChromium';

describe('findChromium', () => {
  it('takes the browser that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath }).executablePath).toBe(process.execPath);
  });

  it('does not fall back when that browser is not there', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chrome' })).toThrow(
      'CHROMIUM_PATH is "/nowhere/chrome", and no program is there.',
    );
  });
});
