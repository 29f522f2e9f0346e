/** The few colours and type sizes of the workbook. Distinct in print without colour too: light, middle, dark. */
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';

export const COLOURS = {
  ink: 'FF1F2933',
  faint: 'FF5F6B7A',
  hairline: 'FFD9DFE7',
  band: 'FFF4F6F9',
  white: 'FFFFFFFF',
  brand: 'FF1F3A5F',
  brandSoft: 'FFDCE5F0',
  bar: 'FFB9CDE5',
  claimed: 'FFB5BFCC',
  supported: 'FF5B8DB8',
  appraised: 'FF1F3A5F',
  effective: 'FF1F3A5F',
  target: 'FFC77700',
  good: 'FF1B7F4B',
  bad: 'FFB3261E',
  warn: 'FF7A4B00',
  warnBack: 'FFFFF3D6',
  input: 'FFFFF9DB',
  answered: 'FFE3F1E7',
  missing: 'FFF9DEDC',
} as const;
export type Colour = (typeof COLOURS)[keyof typeof COLOURS];

/**
 * Arial is on Windows, on macOS, and in LibreOffice by a font of the same widths. Persian is different: LibreOffice takes
 * a Hindi font for any complex script whose font is not installed (Arial, Tahoma, Calibri), then patches single letters
 * in, and prints lines over each other. DejaVu Sans comes with LibreOffice and has every Persian letter and digit; Excel,
 * where it is missing, takes a font of its own by the character set and family that stand beside the name.
 */
export function fontName(isRtl: boolean): string {
  return isRtl ? 'DejaVu Sans' : 'Arial';
}

const ARABIC = 178;

/** `grid` is a hairline all around, as of a form. */
type Rule = 'hairline' | 'strong' | 'above' | 'grid';

/** How a cell looks, in words; `look()` turns it into what exceljs takes. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly align?: 'start' | 'centre' | 'end';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rule?: Rule;
  readonly format?: string | undefined;
  /** Text from a file may be of another language than the sheet: its first letter decides where it begins. */
  readonly direction?: 'sheet' | 'own';
}

/** `isRtl` turns start and end around: alignment in a cell is physical. */
export function styleOf(look: Look, isRtl: boolean): Partial<Style> {
  const { fill, rule, format } = look;
  return {
    font: fontOf(look, isRtl),
    alignment: alignmentOf(look, isRtl),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(rule !== undefined && { border: borderOf(rule) }),
    ...(format !== undefined && { numFmt: format }),
  };
}

export function fontOf(look: Look, isRtl: boolean): Partial<Font> {
  const { size = 10, bold = false, italic = false, underline = false, colour = COLOURS.ink } = look;
  return {
    name: fontName(isRtl),
    family: 2,
    ...(isRtl && { charset: ARABIC }),
    size,
    color: { argb: colour },
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
  };
}

function alignmentOf(
  { align = 'start', vertical = 'middle', wrap = false, indent, direction = 'sheet' }: Look,
  isRtl: boolean,
): Partial<Alignment> {
  const start = isRtl ? 'right' : 'left';
  const end = isRtl ? 'left' : 'right';
  return {
    horizontal: { start, centre: 'center', end }[align] as 'left' | 'center' | 'right',
    vertical,
    ...(wrap && { wrapText: true }),
    ...(indent !== undefined && { indent }),
    ...(isRtl && direction === 'sheet' && { readingOrder: 'rtl' as const }),
  };
}

function solid(argb: Colour): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function borderOf(rule: Rule): Partial<Borders> {
  const line = thin(COLOURS.hairline);
  if (rule === 'grid') return { top: line, bottom: line, left: line, right: line };
  if (rule === 'hairline') return { bottom: thin(COLOURS.hairline) };
  if (rule === 'strong') return { bottom: { style: 'medium', color: { argb: COLOURS.brand } } };
  return { top: thin(COLOURS.brand) };
}

function thin(argb: Colour): Partial<Border> {
  return { style: 'thin', color: { argb } };
}
