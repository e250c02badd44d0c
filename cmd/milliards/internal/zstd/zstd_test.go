package zstd

import (
	"bytes"
	"fmt"
	"io"
	"math/rand"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"
)

const maxWindow = 32 << 20

func pack(t testing.TB, data []byte, options ...zstd.EOption) []byte {
	t.Helper()
	var b bytes.Buffer
	z, err := zstd.NewWriter(&b, options...)
	if err != nil {
		t.Fatal(err)
	}
	z.Write(data)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func samples() map[string][]byte {
	r := rand.New(rand.NewSource(8878))
	random := make([]byte, 300<<10)
	r.Read(random)
	few := make([]byte, 400<<10)
	for i := range few {
		few[i] = "abcdé\xA9fgh ijklm"[r.Intn(1+r.Intn(15))]
	}
	var prose strings.Builder
	for n := 0; prose.Len() < 3<<20; n++ {
		fmt.Fprintf(&prose, "Le conseil vote %d millions d’euros pour %s. ", r.Intn(1000), []string{"l'été", "les écoles", "la ligne 12", "rien"}[r.Intn(4)])
	}
	return map[string][]byte{
		"nothing": nil, "a byte": []byte("x"), "zeros": make([]byte, 1<<20), "random": random, "few letters": few,
		"prose": []byte(prose.String()), "both": append(bytes.Clone(random), prose.String()...),
	}
}

func TestReader(t *testing.T) {
	for name, data := range samples() {
		for _, level := range []zstd.EncoderLevel{zstd.SpeedFastest, zstd.SpeedDefault, zstd.SpeedBetterCompression, zstd.SpeedBestCompression} {
			for _, window := range []int{1 << 10, 64 << 10, 8 << 20} {
				packed := pack(t, data, zstd.WithEncoderLevel(level), zstd.WithWindowSize(window), zstd.WithEncoderConcurrency(1))
				got, err := io.ReadAll(NewReader(bytes.NewReader(packed), maxWindow))
				if err != nil || !bytes.Equal(got, data) {
					t.Fatalf("%s, %v, window %d: %d bytes of %d, %v", name, level, window, len(got), len(data), err)
				}
			}
		}
	}
}

// Frames follow each other, some of them without content.
func TestReaderFrames(t *testing.T) {
	in := append(pack(t, []byte("un ")), "\x51\x2A\x4D\x18\x03\x00\x00\x00abc"...)
	in = append(append(in, pack(t, nil)...), pack(t, []byte("deux"), zstd.WithEncoderCRC(false), zstd.WithSingleSegment(true))...)
	got, err := io.ReadAll(NewReader(iotest.OneByteReader(bytes.NewReader(in)), maxWindow))
	if err != nil || string(got) != "un deux" {
		t.Errorf("%q, %v", got, err)
	}
}

// Damage is noticed: nothing that is cut short or changed reads as whole.
func TestReaderDamage(t *testing.T) {
	data := samples()["prose"][:20000]
	packed := pack(t, data)
	for i := range packed {
		if _, err := io.ReadAll(NewReader(bytes.NewReader(packed[:i]), maxWindow)); err != io.ErrUnexpectedEOF && i > 0 {
			t.Fatalf("cut after %d bytes: %v", i, err)
		}
		damaged := bytes.Clone(packed)
		damaged[i] ^= 1 << (i % 8)
		if got, err := io.ReadAll(NewReader(bytes.NewReader(damaged), maxWindow)); err == nil && !bytes.Equal(got, data) {
			t.Fatalf("changed at %d: read as %d bytes", i, len(got))
		}
	}
	if _, err := io.ReadAll(NewReader(strings.NewReader("\x28\xB5\x2F\xFD\x00\x80"), maxWindow)); err != ErrWindow {
		t.Errorf("a large window: %v", err)
	}
	if _, err := io.ReadAll(NewReader(strings.NewReader("\x28\xB5\x2F\xFD\x01\x00\x07"), maxWindow)); err != ErrDictionary {
		t.Errorf("a dictionary: %v", err)
	}
}

// Whatever comes, it ends without a panic, and what it reads as whole is what
// another decoder reads.
func FuzzReader(f *testing.F) {
	for _, data := range samples() {
		f.Add(pack(f, data[:min(len(data), 4000)]))
	}
	f.Add([]byte("\x28\xB5\x2F\xFD\x00\x00\x03\x00\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		got, err := io.ReadAll(io.LimitReader(NewReader(bytes.NewReader(in), 1<<20), 1<<22))
		if err != nil || len(got) == 1<<22 {
			return
		}
		z, err := zstd.NewReader(bytes.NewReader(in), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<24))
		if err != nil {
			t.Fatal(err)
		}
		defer z.Close()
		if want, err := io.ReadAll(z); err == nil && !bytes.Equal(got, want) {
			t.Errorf("%x: %d bytes, want %d", in, len(got), len(want))
		}
	})
}

func BenchmarkReader(b *testing.B) {
	data := samples()["prose"]
	packed := pack(b, data)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := io.Copy(io.Discard, NewReader(bytes.NewReader(packed), maxWindow)); err != nil {
			b.Fatal(err)
		}
	}
}
