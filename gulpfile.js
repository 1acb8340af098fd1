'use strict';

const build = require('@microsoft/sp-build-web');

// Lint runs once, over all halves, as `npm run lint`; inside the bundle it would only run again.
build.lintCmd.enabled = false;

const stockTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = stockTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated') ?? tasks.get('serve'));
  return tasks;
};

build.initialize(require('gulp'));
