// Kubejob reads a manifest of a Kubernetes Job from its standard input, strictly (a field that the API does not have is an
// error), and prints it as JSON, as the API server would see it. Built by scripts/servers.sh install kubejob.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	batchv1 "k8s.io/api/batch/v1"
	"sigs.k8s.io/yaml"
)

func main() {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		fail(err)
	}
	var job batchv1.Job
	if err := yaml.UnmarshalStrict(text, &job, yaml.DisallowUnknownFields); err != nil {
		fail(err)
	}
	if job.APIVersion != "batch/v1" || job.Kind != "Job" {
		fail(fmt.Errorf("it is %s %s; expected batch/v1 Job", job.APIVersion, job.Kind))
	}
	if err := json.NewEncoder(os.Stdout).Encode(job); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "kubejob:", err)
	os.Exit(1)
}
