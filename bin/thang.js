#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

process.exitCode = await main(process.argv.slice(2));
// Interrupted work would keep the process alive until it is done.
if (process.exitCode === 130) process.exit();
