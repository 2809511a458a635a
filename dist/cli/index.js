#!/usr/bin/env node
// Parses on every Node since 12, so that an old one gets a message instead of a SyntaxError. Made by scripts/build.ts.
var have = process.versions.node.split('.');
if (have[0] < 22 || (have[0] == 22 && have[1] < 19)) {
  console.error(
    'flashback-backup needs Node.js 22.19 or newer; this is ' + process.version + ' (' + process.execPath + ').'
  );
  process.exitCode = 1;
} else {
  import('./main.js');
}
