#include "interrupts.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t arrived[NSIG];
static void (*interrupt_action)(void);
// A handler may run on any thread; a byte in a pipe wakes the one that waits, without a race.
static int wake[2] = {-1, -1};

static void on_signal(int number) {
  int saved = errno;
  arrived[number] = 1;
  if (interrupt_action && (number == SIGINT || number == SIGTERM || number == SIGHUP)) interrupt_action();
  ssize_t written = write(wake[1], "", 1);  // full: the reader is awake anyway
  (void)written;
  errno = saved;
}

static bool handle(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, NULL) == 0;
}

bool interrupts_catch(void (*on_interrupt)(void)) {
  if (wake[0] < 0) {
    if (pipe(wake) != 0) return false;
    for (int end = 0; end < 2; end++) {
      fcntl(wake[end], F_SETFD, FD_CLOEXEC);
      fcntl(wake[end], F_SETFL, O_NONBLOCK);
    }
  }
  interrupt_action = on_interrupt;
  handle(SIGPIPE, SIG_IGN);
  return handle(SIGINT, on_signal) && handle(SIGTERM, on_signal) && handle(SIGHUP, on_signal);
}

void interrupts_catch_terminal(bool catching) {
  handle(SIGWINCH, catching ? on_signal : SIG_DFL);
  handle(SIGTSTP, catching ? on_signal : SIG_DFL);
}

bool interrupts_pending(int number) { return number >= 0 && number < NSIG && arrived[number]; }

bool interrupts_take(int number) {
  if (!interrupts_pending(number)) return false;
  arrived[number] = 0;
  return true;
}

int interrupts_wait(int descriptor) {
  struct pollfd sources[2] = {{.fd = descriptor, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  while (poll(sources, 2, -1) < 0) {
    if (errno != EINTR) return -1;
  }
  if (sources[1].revents & POLLIN) {
    char drained[64];
    while (read(wake[0], drained, sizeof drained) > 0) {
    }
    return 0;
  }
  return 1;
}

void interrupts_die(int number) {
  handle(number, SIG_DFL);
  raise(number);
}
