/** `thang.config.yaml`: marks the root of a workspace and holds its defaults. */
import * as z from 'zod';
import { IdSchema } from './id.ts';
import { LOCALES } from './locale.ts';
import { TextSchema } from './text.ts';

export const ConfigSchema = z
  .strictObject({
    kind: z.literal('config').optional().meta({ description: 'What the file holds; its name says it too.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    title: TextSchema.optional().meta({ description: 'Whose workspace it is.' }),
    locale: z
      .enum(LOCALES)
      .optional()
      .meta({ description: 'The language of texts; --locale and THANG_LOCALE win over it.' }),
    programme: IdSchema.optional().meta({ description: 'Id of the programme to track; its file is looked for by id.' }),
  })
  .meta({ id: 'config', title: 'thang workspace configuration' });
export type Config = z.infer<typeof ConfigSchema>;
