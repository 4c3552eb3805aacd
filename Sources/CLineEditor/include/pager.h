/// A program that shows what is written to it, on the terminal of this one.
#ifndef MISSIONQL_PAGER_H
#define MISSIONQL_PAGER_H

/// Starts `command`, as the shell reads it: the descriptor to write to, or -1. `process` is for `pager_finish`.
int pager_open(const char *command, int *process);

/// Says that there is no more, and waits until the program ends.
void pager_finish(int descriptor, int process);

#endif
