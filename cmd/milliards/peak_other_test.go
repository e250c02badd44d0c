//go:build !linux

package main

import "os"

// peakMemory is not told in bytes by every system.
func peakMemory(*os.ProcessState) int64 { return 0 }
