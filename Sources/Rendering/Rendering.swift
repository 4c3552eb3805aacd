// The stage is laid here.
