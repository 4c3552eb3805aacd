/// Signals of the terminal, as flags that a program looks at when it is safe to.
#ifndef MISSIONQL_INTERRUPTS_H
#define MISSIONQL_INTERRUPTS_H

#include <stdbool.h>

/// Catches SIGINT, SIGTERM and SIGHUP; each calls `on_interrupt`, inside the signal handler. SIGPIPE is ignored.
/// False where the system refuses.
bool interrupts_catch(void (*on_interrupt)(void));

/// Catches also SIGWINCH and SIGTSTP, while a line is edited; or gives them back.
void interrupts_catch_terminal(bool catching);

/// Whether `number` came and was not taken yet.
bool interrupts_pending(int number);
/// The same, and forgets it.
bool interrupts_take(int number);

/// Waits until `descriptor` can be read or a caught signal comes, whichever is first, on whatever thread the
/// signal arrived: 1 to read, 0 for a signal, -1 for an error.
int interrupts_wait(int descriptor);

/// Ends the process by `number`, as if it had never been caught.
void interrupts_die(int number);

#endif
