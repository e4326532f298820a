package counterpoint.cli.judge;

import counterpoint.analysis.Weighing;

/** How strengths are to be worked out. */
record Scale(Weighing.Method method, Weighing.Weights weights) {}
