#!/usr/bin/env node
'use strict';

const { main } = require('../dist/main.cjs');

main(process.argv).then((code) => {
  process.exitCode = code;
});
