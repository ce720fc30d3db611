// A backend with net/http and golang-jwt. JWT_SECRET_KEY is the key as it reached the verifier.
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func answer(w http.ResponseWriter, status int, body map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

func main() {
	key := []byte(os.Getenv("JWT_SECRET_KEY"))
	settings := map[string]any{}

	keyOf := func(token *jwt.Token) (any, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected signing method: %v", token.Header["alg"])
		}
		if os.Getenv("FAULT") == "the previous key as a text" {
			previous := []byte(fmt.Sprint(settings["previous key"]))
			return jwt.VerificationKeySet{Keys: []jwt.VerificationKey{key, previous}}, nil
		}
		return key, nil
	}

	http.HandleFunc("/api/health", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]any{"status": "ok"})
	})
	http.HandleFunc("/api/me", func(w http.ResponseWriter, r *http.Request) {
		text, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !found {
			answer(w, http.StatusUnauthorized, map[string]any{"error": "no token"})
			return
		}
		token, err := jwt.Parse(text, keyOf)
		if err != nil {
			answer(w, http.StatusUnauthorized, map[string]any{"error": err.Error()})
			return
		}
		subject, _ := token.Claims.GetSubject()
		answer(w, http.StatusOK, map[string]any{"id": subject})
	})

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Printf("Listening at: http://%s\n", listener.Addr())
	panic(http.Serve(listener, nil))
}
